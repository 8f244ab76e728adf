/** The cover (封面) of a county's cases bound together: what it is, of which years, and a line to sign and seal on. */
import type { County } from "../model/county.ts";
import type { IsoDate } from "../model/units.ts";
import type { Block, PrintedDocument } from "./printed.ts";
import { titleLines } from "./titleLines.ts";
import { formatDate } from "./values.ts";

export const coverId = "cover";

/** Characters of the cover's title on a line. */
const perCoverLine = 13;

export function coverDocument(county: County, schools: number, today: IsoDate): PrintedDocument {
  const owner = titleLines(county.name, "民办义务教育学校", perCoverLine);
  const title = `${owner}\n“一校一案”汇编`;
  const line = (text: string): Block => ({ kind: "cover-line", text });
  return {
    id: coverId,
    title: title.replaceAll("\n", ""),
    running: "",
    unnumbered: true,
    blocks: [
      { kind: "cover-title", text: title },
      line(`（${county.baseYear}—${county.targetYear}年，共${schools}所）`),
      // The empty line takes all the room there is, so that the last two stand at the foot.
      line(""),
      line("编制单位：＿＿＿＿＿＿＿＿＿＿＿＿（盖章）"),
      line(formatDate(today)),
    ],
  };
}
