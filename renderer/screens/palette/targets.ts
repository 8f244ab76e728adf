/** Where Enter leads from an entry of the search, said before and done after. */
import { shortcutWords, type AppContext, type ScreenName } from "../../commands/uiCommand.ts";
import { bestPlaceOf, goToIn, placeOfMeasure } from "../../document/placesOf.ts";
import type { PaletteEntry } from "./paletteEntries.ts";

const screenNames: Readonly<Record<ScreenName, string>> = {
  roster: "名册",
  schedule: "进度表",
  balance: "学位平衡",
  cases: "一校一案",
  "county-plan": "一县一策",
  scenarios: "方案比较",
  forecast: "参数",
  "roster-import": "导入名册",
};

/** The screen it leads to; of a command its shortcut. */
export function targetWords(entry: PaletteEntry, { document, screen }: AppContext): string {
  if (entry.kind === "command") return shortcutWords(entry.command) ?? "";
  if (entry.kind === "measure") return `→ ${screenNames.schedule}`;
  return document === null ? "" : `→ ${screenNames[bestPlaceOf(document.plan, entry.school, screen).screen]}`;
}

export function goToEntry(entry: PaletteEntry, app: AppContext): void {
  if (entry.kind === "command") void entry.command.run(app);
  else if (entry.kind === "measure") goToIn(app, entry.measure.countyCode, placeOfMeasure(entry.measure));
  else if (app.document !== null) {
    const { school } = entry;
    goToIn(app, school.countyCode, bestPlaceOf(app.document.plan, school, app.screen));
  }
}
