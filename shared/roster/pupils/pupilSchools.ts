/**
 * The schools of pupils: by 标识码, else by name. Rows that say only the name belong to the one school whose other rows
 * give the code with it; pupils of a file about one school may have it in the title alone.
 */
import type { Dictionary } from "../dictionary.ts";
import { headerText, isNotApplicable } from "../plainText.ts";
import { canonicalName } from "../matching/schoolNames.ts";
import { tidy } from "../../format/typed.ts";
import { saysNothing } from "./personal.ts";
import type { PupilGroup } from "./pupilGroups.ts";

export interface SchoolOfPupils<Group extends PupilGroup = PupilGroup> {
  readonly code: string;
  /** As most of its rows have it. */
  readonly name: string;
  /** Names that are not spellings of one another. */
  readonly names: number;
  readonly groups: readonly Group[];
}

export interface PlacedPupils<Group extends PupilGroup> {
  /** In the order of the file. */
  readonly schools: readonly SchoolOfPupils<Group>[];
  readonly unplaced: readonly Group[];
}

export interface SchoolNames {
  /** The names a school's name may begin with. */
  readonly places: readonly string[];
  readonly dictionary: Pick<Dictionary, "totalLabels" | "footers">;
}

export function pupilSchools<Group extends PupilGroup>(
  groups: readonly Group[],
  names: SchoolNames,
): PlacedPupils<Group> {
  const plain = (group: PupilGroup): string => canonicalName(nameOf(group, names), names.places);
  const codeByName = codesByName(groups, plain);
  const bySchool = Map.groupBy(groups, (group) => {
    const name = plain(group);
    const code = codeOf(group);
    if (code !== "") return `code ${code}`;
    if (name === "") return "";
    const known = codeByName.get(name);
    return known === undefined || known === null ? `name ${name}` : `code ${known}`;
  });
  const unplaced = bySchool.get("") ?? [];
  bySchool.delete("");
  return { schools: [...bySchool.values()].map((own) => schoolOf(own, names)), unplaced };
}

/** Of each name the only code that stands beside it; null where there are several. */
function codesByName(
  groups: readonly PupilGroup[],
  plain: (group: PupilGroup) => string,
): ReadonlyMap<string, string | null> {
  const codes = new Map<string, string | null>();
  for (const group of groups) {
    const [name, code] = [plain(group), codeOf(group)];
    if (name === "" || code === "") continue;
    const known = codes.get(name);
    codes.set(name, known === undefined || known === code ? code : null);
  }
  return codes;
}

function schoolOf<Group extends PupilGroup>(
  groups: readonly Group[],
  names: SchoolNames,
): SchoolOfPupils<Group> {
  const pupils = new Map<string, number>();
  for (const group of groups) {
    const name = nameOf(group, names);
    if (name !== "") pupils.set(name, (pupils.get(name) ?? 0) + group.count);
  }
  const [most] = [...pupils].sort(([, a], [, b]) => b - a);
  return {
    code: groups.map(codeOf).find((code) => code !== "") ?? "",
    name: most?.[0] ?? "",
    names: new Set([...pupils.keys()].map((name) => canonicalName(name, names.places))).size,
    groups,
  };
}

/** 合计 and 填表人 in the column of names are no schools. */
function nameOf({ schoolName }: PupilGroup, { dictionary }: SchoolNames): string {
  if (saysNothing(schoolName) || isNotApplicable(schoolName)) return "";
  const plain = headerText(schoolName);
  const isFooter = dictionary.footers.some((word) => plain === word || plain.startsWith(`${word}:`));
  return isFooter || dictionary.totalLabels.has(plain) ? "" : partsOf(schoolName).name;
}

/** "2141001001-甲小学", "甲小学（2141001001）": some exports write both in one cell. */
function partsOf(schoolName: string): { readonly name: string; readonly code: string } {
  const text = tidy(schoolName);
  const found =
    /^(?<code>\d{10})[-—_.:：\s]*(?<name>\D.*)$/u.exec(text) ??
    /^(?<name>.*[^\d(（])[(（\-—_\s]+(?<code>\d{10})[)）]?$/u.exec(text);
  return { name: found?.groups?.["name"] ?? text, code: found?.groups?.["code"] ?? "" };
}

/** A mark that keeps a spreadsheet from making a number of it does not belong to it. */
function codeOf({ schoolCode, schoolName }: PupilGroup): string {
  if (saysNothing(schoolCode) || isNotApplicable(schoolCode)) return partsOf(schoolName).code;
  return tidy(schoolCode)
    .replace(/^['’‘`]/u, "")
    .replaceAll(" ", "");
}
