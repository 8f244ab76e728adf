/** The case (一校一案) of one private school as it is printed: head, sections A, B, C and H of the domain. */
import { sections, type SectionName } from "../cases/completeness.ts";
import { basicsBlocks } from "./basics.ts";
import { measuresBlocks } from "./caseMeasures.ts";
import type { CaseSource } from "./caseSource.ts";
import { factsTable } from "./facts.ts";
import type { Block, PrintedDocument } from "./printed.ts";
import { pupilsBlocks } from "./pupils.ts";
import { shown } from "./values.ts";

/** Characters of the title on a line; a name that leaves no room for the rest has its lines to itself. */
const perTitleLine = 20;
const onLines = (name: string): string =>
  name.length + "“一校一案”".length > perTitleLine ? `${name}\n“一校一案”` : `${name}“一校一案”`;

/** A line to write a code on by hand. */
const unknownCode = "＿".repeat(10);

/** `asked`: which sections; absent: all. */
export function caseDocument(source: CaseSource, asked: readonly SectionName[] = sections): PrintedDocument {
  const has = (section: SectionName, blocks: (of: CaseSource) => Block[]): Block[] =>
    asked.includes(section) ? blocks(source) : [];
  const { school, frame } = source;
  const title = `${school.name}“一校一案”`;
  return {
    id: school.id,
    title,
    running: `${title}（续）`,
    blocks: [
      { kind: "title", text: onLines(school.name) },
      {
        kind: "subtitle",
        text: `${frame.county.name}　　学校标识码：${school.code === "" ? unknownCode : school.code}`,
      },
      ...has("A", basicsBlocks),
      ...has("B", pupilsBlocks),
      ...has("C", measuresBlocks),
      ...has("H", responsibilityBlocks),
    ],
  };
}

function responsibilityBlocks({ plan, schoolCase }: CaseSource): Block[] {
  const fact = (name: string, key: string) => ({
    label: name,
    text: schoolCase === undefined ? "" : shown(plan, "case", schoolCase, key),
  });
  return [
    { kind: "heading", text: "四、责任落实" },
    factsTable([
      fact("县级包保领导", "leader"),
      fact("牵头单位", "leadUnit"),
      fact("责任人", "person"),
      fact("联系电话", "phone"),
    ]),
  ];
}
