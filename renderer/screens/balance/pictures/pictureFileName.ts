/** How the file of a picture is called: the county, its years, what is shown; no ending. */
import { stageWord } from "../../../../shared/calculation/pictures/names.ts";
import type { County } from "../../../../shared/model/county.ts";
import type { StageOrAll } from "../../../../shared/model/stage.ts";

/** Windows forbids these in names of files; a county's name is typed by hand. */
const forbidden = /[\\/:*?"<>|]/gu;

export function pictureFileName(county: County, what: string, stage: StageOrAll): string {
  const { name, baseYear, targetYear } = county;
  const ofStage = stage === "all" ? "" : `（${stageWord(stage)}）`;
  return `${name} ${baseYear}–${targetYear} ${what}${ofStage}`.replace(forbidden, "_");
}
