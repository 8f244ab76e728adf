/** All that Ctrl+K can find: the schools and measures of the plan, and the commands. Pure but for what commands look at. */
import { dateOf } from "../../../shared/calculation/fall.ts";
import { nameOfMeasure, placeOfMeasure } from "../../../shared/commands/names.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import { inOrder, type Plan } from "../../../shared/model/plan.ts";
import type { School } from "../../../shared/model/school.ts";
import { stages } from "../../../shared/model/stage.ts";
import { ownerships, stageNames } from "../../../shared/model/vocabulary.ts";
import { uiCommands } from "../../commands/registry.ts";
import { isEnabled, isShown, labelOf, type AppContext, type UiCommand } from "../../commands/uiCommand.ts";
import { measureRows } from "../schedule/measureRows.ts";

interface Findable {
  /** Unlike any other entry's, and the same the next time. */
  readonly key: string;
  readonly label: string;
  /** What many labels begin with, such as the county's name: what comes after it counts as a beginning, too. */
  readonly prefix: string;
  /** More ways to find it. */
  readonly keys: readonly string[];
  /** Grey, behind the label. */
  readonly detail: string;
}

export type PaletteEntry =
  | (Findable & { readonly kind: "school"; readonly school: School })
  | (Findable & { readonly kind: "measure"; readonly measure: Measure })
  | (Findable & { readonly kind: "command"; readonly command: UiCommand; readonly enabled: boolean });

export function paletteEntries(context: AppContext): readonly PaletteEntry[] {
  const plan = context.document?.plan;
  return [...(plan === undefined ? [] : planEntries(plan)), ...commandEntries(context)];
}

export const planEntries = (plan: Plan): readonly PaletteEntry[] =>
  toldApart([...schoolEntries(plan), ...measureEntries(plan)]);

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" · ");

/** Said where a plan has several counties. */
const countyDetail = (plan: Plan, code: string): string =>
  plan.county.size > 1 ? (plan.county.get(code)?.name ?? code) : "";

const prefixOf = (plan: Plan, code: string, label: string): string => {
  const county = plan.county.get(code)?.name ?? "";
  return county !== label && label.startsWith(county) ? county : "";
};

const schoolEntries = (plan: Plan): PaletteEntry[] =>
  inOrder(plan.school.values()).map((school) => {
    const { id, name, code, countyCode, town, ownership, formerNames = "" } = school;
    const former = formerNames.split(/[、，,；;\s]+/u).filter((one) => one !== "");
    return {
      kind: "school",
      key: `school/${id}`,
      label: name,
      prefix: prefixOf(plan, countyCode, name),
      keys: [code, ...former].filter((key) => key !== ""),
      detail: joined(
        countyDetail(plan, countyCode),
        town,
        ownerships[ownership],
        former.length === 0 ? "" : `曾用名 ${former.join("、")}`,
      ),
      school,
    };
  });

const measureEntries = (plan: Plan): PaletteEntry[] =>
  inOrder(plan.county.values())
    .flatMap(({ id }) => measureRows(plan, id))
    .map((measure) => {
      const label = nameOfMeasure(plan, measure);
      return {
        kind: "measure",
        key: `measure/${measure.id}`,
        label,
        prefix: prefixOf(plan, measure.countyCode, placeOfMeasure(plan, measure)),
        keys: [],
        detail: joined(countyDetail(plan, measure.countyCode), dateWords(measure), ...quantityWords(measure)),
        measure,
      };
    });

const dateWords = (measure: Measure): string =>
  measure.actualDate === undefined ? (dateOf(measure) ?? "未定日期") : `${measure.actualDate} 已完成`;

const quantityWords = ({ stages: only, seats, cap }: Measure): readonly string[] => [
  ...(only ?? []).map((stage) => stageNames[stage]),
  ...stages.flatMap((stage) => {
    const count = seats?.[stage];
    return count === undefined ? [] : [`${stageNames[stage]} ${formatCount(count)}个`];
  }),
  ...(cap === undefined ? [] : [`招生上限 ${formatCount(cap)}人`]),
];

export const commandEntries = (context: AppContext): PaletteEntry[] =>
  uiCommands
    .filter((command) => command.id !== "view.palette" && isShown(command, context))
    .map((command) => ({
      kind: "command",
      key: `command/${command.id}`,
      label: labelOf(command, context),
      prefix: "",
      keys: [],
      detail: command.group,
      command,
      enabled: isEnabled(command, context),
    }));

/** Two lines of the list never read the same: of twins, the code or the order among them is said. */
function toldApart(entries: readonly PaletteEntry[]): PaletteEntry[] {
  const twins = Map.groupBy(entries, ({ kind, label, detail }) => `${kind}\n${label}\n${detail}`);
  return entries.map((entry) => {
    const same = twins.get(`${entry.kind}\n${entry.label}\n${entry.detail}`) ?? [];
    if (same.length < 2) return entry;
    const code = entry.kind === "school" ? entry.school.code : "";
    const nth = `第 ${same.indexOf(entry) + 1} 条`;
    return { ...entry, detail: joined(entry.detail, code, nth) };
  });
}
