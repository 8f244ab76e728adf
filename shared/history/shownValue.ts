/** The value of any field as one short text, also of those that no cell shows: targets and forecast parameters. */
import { nameOfRecord, nameOfSchool } from "../commands/names.ts";
import { formatCount, formatFall, formatTarget } from "../format/numbers.ts";
import { readField, sameValue, type FieldSpec, type FieldValue } from "../model/fields.ts";
import type { Plan } from "../model/plan.ts";
import { gradeName } from "../model/school.ts";
import { grades, stages } from "../model/stage.ts";
import { stageNames } from "../model/vocabulary.ts";

/** "" for empty. */
export function shownValue(plan: Plan, spec: FieldSpec, value: FieldValue): string {
  if (spec.kind === "stages") return stagesText(value);
  if (value === null) return "";
  if (spec.kind === "share") return typeof value === "number" ? formatTarget(value) : "";
  if (spec.kind === "structure") return structureText(spec.key, value);
  if (typeof value === "number") return spec.unit === "年" ? String(value) : formatCount(value);
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value !== "string") return "";
  if (spec.kind === "school") return nameOfSchool(plan, value);
  if (spec.kind === "measure") return nameOfRecord(plan, "measure", value);
  return spec.choices?.[value] ?? value;
}

/** None said means both. */
const stagesText = (value: FieldValue): string =>
  stageNames[stages.find((stage) => sameValue(value, [stage])) ?? "all"];

function structureText(key: string, value: FieldValue): string {
  if (Array.isArray(value)) return value.map(targetText).join("、");
  return structureTexts(key, value).join("、");
}

function structureTexts(key: string, value: FieldValue): readonly string[] {
  if (key === "progressionBp") return progressionTexts(value);
  return key === "pastEnrollment" ? pastTexts(value) : entrantTexts(value);
}

/** 2023年秋 8%, 减 3,420人 */
function targetText(target: FieldValue): string {
  const of = (key: string): FieldValue => (isStructure(target) ? readField(target, key) : null);
  const [shareBp, pupils] = [of("shareBp"), of("reductionPupils")];
  const stage = stages.find((known) => known === of("stage"));
  const parts = [
    `${formatFall(Number(of("year")))}${stage === undefined ? "" : stageNames[stage]}`,
    typeof shareBp === "number" ? formatTarget(shareBp) : "",
    typeof pupils === "number" ? `减 ${formatCount(pupils)}人` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function progressionTexts(value: FieldValue): string[] {
  return grades.flatMap((grade) => shareOf(value, String(grade), gradeName(grade)));
}

function entrantTexts(value: FieldValue): string[] {
  return stages.flatMap((stage) => {
    const falls = isStructure(value) ? readField(value, stage) : null;
    const years = isStructure(falls) ? Object.keys(falls) : [];
    return years.flatMap((year) => shareOf(falls, year, `${stageNames[stage]} ${formatFall(Number(year))}`));
  });
}

/** 2020年秋 10,800人 */
function pastTexts(value: FieldValue): string[] {
  const years = isStructure(value) ? Object.entries(value) : [];
  return years.map(([year, counts]) => {
    const pupils = isStructure(counts) ? Object.values(counts) : [];
    return `${formatFall(Number(year))} ${formatCount(pupils.reduce<number>((sum, count) => sum + Number(count), 0))}人`;
  });
}

function shareOf(shares: FieldValue, key: string, name: string): string[] {
  const share = isStructure(shares) ? readField(shares, key) : null;
  return typeof share === "number" ? [`${name} ${formatTarget(share)}`] : [];
}

const isStructure = (
  value: FieldValue | undefined,
): value is Exclude<FieldValue, string | number | boolean | null> =>
  typeof value === "object" && value !== null;
