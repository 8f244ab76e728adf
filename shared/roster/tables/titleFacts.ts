/**
 * What the lines above a table and the name of its sheet say about all its schools: 公办 or 民办, the stage, the year,
 * and the unit (单位：万人). Only these facts are kept, not the lines.
 */
import type { Stage } from "../../model/stage.ts";
import type { Fall } from "../../model/units.ts";
import type { Ownership } from "../../model/vocabulary.ts";
import type { NeutralCell } from "../sheets/neutralGrid.ts";
import { compact, withoutBrackets } from "../plainText.ts";
import { otherSubject } from "./titleSubject.ts";
import { fileOfSheet, nameInFile } from "../sheets/severalFiles.ts";

export interface TitleFacts {
  readonly ownership?: Ownership;
  /** Title and sheet name say different things. */
  readonly contradiction: boolean;
  readonly stage?: Stage;
  /** A sheet of senior schools or kindergartens beside those of compulsory education. */
  readonly isOfOtherStage: boolean;
  readonly year?: Fall;
  /** 班级数, 招生: what the table counts, when that is not its schools' pupils. */
  readonly otherSubject?: string;
  /** Pupils are given in this many; 1 unless a line says 万人 or the like. */
  readonly scale: number;
  /** The cell that says the unit. */
  readonly scaleCell?: NeutralCell;
}

export function titleFacts(sheetName: string, lines: readonly NeutralCell[]): TitleFacts {
  const titles = lines.map(({ text }) => text).filter(isTitle);
  // The file's name is asked last: 公办.xlsx may hold a sheet of its own for 民办.
  const [own, file] = [nameInFile(sheetName), fileOfSheet(sheetName)];
  const fromTitle = ownershipOfAll(titles.join("\n"));
  const fromSheet = ownershipOfAll(own) ?? ownershipOfAll(file);
  const scaleCell = lines.find(({ text }) => scaleIn(text) !== undefined);
  const yearCell = lines.find(({ text }) => yearIn(text) !== undefined);
  return {
    ownership: fromTitle ?? fromSheet,
    contradiction: fromTitle !== undefined && fromSheet !== undefined && fromTitle !== fromSheet,
    stage: stageOf(stageIn(titles.join("\n")), stageIn(own), stageIn(file)),
    isOfOtherStage: namesOtherStage(own) || namesOtherStage(titles.join(";")),
    year: yearCell === undefined ? (yearOfSheet(own) ?? yearIn(file)) : yearIn(yearCell.text),
    otherSubject: otherSubject([...titles, own, file]),
    scale: scaleCell === undefined ? 1 : (scaleIn(scaleCell.text) ?? 1),
    scaleCell,
  };
}

/** Explanations speak of both kinds of school without saying what the table holds. */
const isTitle = (text: string): boolean =>
  !/^(说明|注|备注|填表|填报)|[。；！]|请|须|应当|不得/u.test(compact(text));

/** "（含民办学校）" and "除民办学校外" name one kind without saying that the table holds no other. */
const ownershipOfAll = (text: string): Ownership | undefined =>
  /(含|括|除|非|及|和|与)(公办|民办)|(公办|民办)(学校)?除外/u.test(compact(text))
    ? undefined
    : ownershipIn(text);

/** 公办 or 民办 where just one of them is named. */
export function ownershipIn(text: string): Ownership | undefined {
  const plain = compact(text);
  const [isPublic, isPrivate] = [plain.includes("公办"), plain.includes("民办")];
  if (isPublic === isPrivate) return undefined;
  return isPublic ? "public" : "private";
}

/** One title often stands above all sheets of a workbook; one that names the other stage makes it doubtful. */
function stageOf(title: Stage | undefined, sheet: Stage | undefined, file: Stage | undefined) {
  const isDoubtful = title !== undefined && sheet !== undefined && title !== sheet;
  return isDoubtful ? undefined : (sheet ?? title ?? file);
}

/** Not 在校生统计表（不含高中） or 在校生统计表，不含高中. */
function namesOtherStage(text: string): boolean {
  const plain = withoutBrackets(compact(text)).replaceAll(/(不含|不包[括含]|不计|除)[^,。;]*/gu, "");
  const others = /(高中|高级中学|普高|中职|职高|职业|中专|幼儿|学前|特教|特殊教育)(学校)?/gu;
  return (
    others.test(plain) && !/学校|小学|中学|初中|初级|义务|一贯|完中|附/u.test(plain.replaceAll(others, ""))
  );
}

export function stageIn(text: string): Stage | undefined {
  const plain = compact(text).replaceAll("中小学", "");
  if (/一贯制|义务教育/u.test(plain)) return undefined;
  const [primary, junior] = [plain.includes("小学"), plain.includes("初中") || plain.includes("初级中学")];
  if (primary === junior) return undefined;
  return primary ? "primary" : "junior";
}

/** 2021—2022学年度, 2021年9月, 2021年秋季: the fall a table is of; none for spring. */
export function yearIn(text: string): Fall | undefined {
  const plain = compact(text);
  if (plain.includes("春")) return undefined;
  const found = /(20\d{2})(?:[-—–~至/]20\d{2})?(?:学年|年)/u.exec(plain);
  return found === null ? undefined : Number(found[1]);
}

/** A sheet called 2021 or 2021年. */
const yearOfSheet = (name: string): Fall | undefined =>
  /^20\d{2}$/u.test(compact(name)) ? Number(compact(name)) : yearIn(name);

const scales: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["千", 1_000],
  ["百", 100],
]);

/** 单位：万人、个 → 10,000; 单位：人 → 1; undefined when the line names no unit of people (填报单位：人民路小学). */
function scaleIn(text: string): number | undefined {
  const units =
    /(?<!\p{Script=Han})(?:计量)?单位:([^:]+)/u.exec(compact(text))?.[1]?.split(/[、,/;()]/u) ?? [];
  for (const unit of units) {
    const found = /^(万|千|百)?人(?!民)/u.exec(unit);
    if (found !== null) return scales.get(found[1] ?? "") ?? 1;
  }
  return undefined;
}
