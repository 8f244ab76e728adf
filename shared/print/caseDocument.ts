/**
 * The case (一校一案) of one private school as it is printed: its head, then the sections of the domain that were asked for
 * and have anything to say, numbered without gaps.
 */
import { sections, type SectionName } from "../cases/completeness.ts";
import type { IsoDate } from "../model/units.ts";
import { basicsBlocks } from "./basics.ts";
import { assetsBlocks } from "./caseAssets.ts";
import { attachmentsBlocks } from "./caseAttachments.ts";
import { diversionsBlocks } from "./caseDiversions.ts";
import { dutyBlocks } from "./caseDuty.ts";
import { measuresBlocks } from "./caseMeasures.ts";
import { riskBlocks } from "./caseRisk.ts";
import type { CaseSource } from "./caseSource.ts";
import { teachersBlocks } from "./caseTeachers.ts";
import { chineseNumber } from "./ordinals.ts";
import type { Block, PrintedDocument } from "./printed.ts";
import { pupilsBlocks } from "./pupils.ts";
import { titleLines } from "./titleLines.ts";

interface Section {
  readonly title: string;
  readonly blocks: (source: CaseSource, today: IsoDate) => Block[];
}

/** Attachments stand last and have no number. */
const printedSections: Readonly<Record<SectionName, Section>> = {
  A: { title: "学校基本情况", blocks: basicsBlocks },
  B: { title: "在校生情况", blocks: pupilsBlocks },
  C: { title: "处置方式和措施", blocks: measuresBlocks },
  D: { title: "学生分流", blocks: diversionsBlocks },
  E: { title: "教师安置", blocks: teachersBlocks },
  F: { title: "资产处置", blocks: assetsBlocks },
  G: { title: "风险防控", blocks: riskBlocks },
  H: { title: "责任落实和节点", blocks: dutyBlocks },
  attachments: { title: "附件", blocks: attachmentsBlocks },
};

/** A line to write a code on by hand. */
const unknownCode = "＿".repeat(10);

/** `today`: the day of printing, on which milestones are overdue. `asked`: which sections; absent: all. */
export function caseDocument(
  source: CaseSource,
  today: IsoDate,
  asked: readonly SectionName[] = sections,
): PrintedDocument {
  const { school, frame } = source;
  const title = `${school.name}“一校一案”`;
  const code = school.code === "" ? unknownCode : school.code;
  let blocks: readonly Block[] | null = null;
  return {
    id: school.id,
    title,
    running: `${title}（续）`,
    // Made when they are first looked at, so that a pile of three hundred cases opens at once.
    get blocks() {
      return (blocks ??= [
        { kind: "title", text: titleLines(school.name, "“一校一案”") },
        { kind: "subtitle", text: `${frame.county.name}　　学校标识码：${code}` },
        ...sectionBlocks(source, today, asked),
      ]);
    },
  };
}

function sectionBlocks(source: CaseSource, today: IsoDate, asked: readonly SectionName[]): Block[] {
  let number = 0;
  return sections
    .filter((name) => asked.includes(name))
    .flatMap((name): Block[] => {
      const { title, blocks } = printedSections[name];
      const own = blocks(source, today);
      if (own.length === 0) return [];
      if (name === "attachments") return [{ kind: "heading", text: title }, ...own];
      number += 1;
      return [{ kind: "heading", text: `${chineseNumber(number)}、${title}` }, ...own];
    });
}
