/** Who found no place in a proposal, and why, in one line. */
import type { Proposal } from "../../../../../shared/calculation/diversions/proposal.ts";
import { formatCount } from "../../../../../shared/format/numbers.ts";
import { wholeCounty } from "../../../../../shared/format/wholeCounty.ts";
import { gradeName } from "../../../../../shared/model/school.ts";
import { stageNames } from "../../../../../shared/model/vocabulary.ts";

/** Empty where all did. */
export function restWords(
  { displaced, rest, restTotal, nonLocal, boardersWithoutBed }: Proposal,
  countyName: string,
): string {
  const grades = rest.map(({ grade, pupils }) => `${gradeName(grade)} ${formatCount(pupils)} 人`).join("、");
  const home = nonLocal === 0 ? "" : `；外县户籍 ${formatCount(nonLocal)} 人是否回户籍地，请另行核实`;
  const seats =
    restTotal === 0
      ? ""
      : `${grades}没有排上：${wholeCounty(countyName)}公办学校和项目里，没有能让他们读完${stageNames[displaced.stage]}的空余学位${home}。`;
  const beds =
    boardersWithoutBed === 0 ? "" : `寄宿生中 ${formatCount(boardersWithoutBed)} 人没有已知的空床位。`;
  return `${seats}${beds}`;
}
