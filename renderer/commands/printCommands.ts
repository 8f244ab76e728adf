/** Commands of what is printed: each opens the preview with a paper; Ctrl+P with the one of what the screen shows. */
import { paperNames, type PaperKind } from "../../shared/print/papers.ts";
import { viewInSight } from "../document/viewInSight.ts";
import { showsCounty } from "./conditions.ts";
import type { PrintRequest, ScreenName, UiCommand } from "./uiCommand.ts";

const opens = (id: string, label: string, request: PrintRequest): UiCommand => ({
  id,
  label,
  group: "文件",
  enabled: showsCounty,
  run: ({ showPrint }) => showPrint(request),
});

const paper = (kind: PaperKind): UiCommand => opens(`print.${kind}`, `打印${paperNames[kind]}…`, { kind });

/** The roster has no paper of its own: of the school the planner is at, its case is printed. */
const paperOfScreen: Readonly<Record<ScreenName, PaperKind>> = {
  roster: "cases",
  schedule: "ledger",
  balance: "balance",
  cases: "cases",
  "county-plan": "county-plan",
  scenarios: "balance",
  forecast: "balance",
  "roster-import": "cases",
};

function paperInSight(screen: ScreenName): PaperKind {
  return screen === "schedule" && viewInSight() === "intake" ? "intake-plan" : paperOfScreen[screen];
}

export const printCommands: readonly UiCommand[] = [
  {
    id: "print.shown",
    label: "打印当前页面…",
    group: "文件",
    shortcuts: ["Ctrl+P"],
    enabled: showsCounty,
    run: ({ screen, showPrint }) => showPrint({ kind: paperInSight(screen) }),
  },
  opens("case.print", "打印本校方案…", { kind: "cases" }),
  opens("case.printAll", "打印全部学校方案…", { kind: "cases", schools: "all" }),
  paper("county-plan"),
  paper("ledger"),
  paper("balance"),
  paper("intake-plan"),
];
