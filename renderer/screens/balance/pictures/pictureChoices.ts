/** What the pictures are about: the fall up to which is told, and the stage; both as chosen over the views. */
import type { StageOrAll } from "../../../../shared/model/stage.ts";
import type { Fall } from "../../../../shared/model/units.ts";
import { chosenFall, type Choices } from "../choices.ts";

export interface PictureChoices {
  readonly year: Fall;
  readonly stage: StageOrAll;
}

/** The base year has nothing to tell yet, so the pictures then show the last fall. */
export const pictureChoices = (choices: Choices, falls: readonly Fall[]): PictureChoices => ({
  year: chosenFall(choices, falls.slice(1)) || (falls[0] ?? 0),
  stage: choices.stage === "every" ? "all" : choices.stage,
});
