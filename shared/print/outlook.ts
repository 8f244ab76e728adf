/**
 * A private school's pupils by stage and fall: if nothing is done, under the plan, and what the plan takes off. Summed
 * over a county's private schools these are its `privateDoNothing`, `purchased` and `privateCounted`.
 */
import { at } from "../calculation/arithmetic.ts";
import type { Dossier } from "../calculation/dossier.ts";
import { hasEnded } from "../calculation/endings.ts";
import { placeOf, type CountyFrame } from "../calculation/frame.ts";
import { stages, type Stage } from "../model/stage.ts";
import type { Fall, Pupils } from "../model/units.ts";

export interface OutlookFall {
  readonly year: Fall;
  readonly doNothing: Pupils;
  /** In seats the government buys: still in the school, not counted as private. */
  readonly purchased: Pupils;
  /** Private pupils under the plan, those in bought seats not counted. */
  readonly counted: Pupils;
  /** doNothing − counted: the effects of the school's measures. */
  readonly reduced: Pupils;
}
export type Outlook = Readonly<Record<Stage, readonly OutlookFall[]>>;

export function outlookOf(dossier: Dossier, frame: CountyFrame): Outlook {
  return { primary: ofStage(dossier, "primary", frame), junior: ofStage(dossier, "junior", frame) };
}

function ofStage({ lines, purchases, endings }: Dossier, stage: Stage, frame: CountyFrame): OutlookFall[] {
  return frame.falls.map((year, index) => {
    const place = placeOf(stage, index, frame.falls.length);
    const doNothing = at(lines?.doNothing ?? [], place);
    const physical = hasEnded(endings[stage], year) ? 0 : at(lines?.planned ?? [], place);
    const purchased = at(purchases?.line ?? [], place);
    const counted = physical - purchased;
    return { year, doNothing, purchased, counted, reduced: doNothing - counted };
  });
}

/** Both stages together. */
export function wholeSchool(outlook: Outlook): readonly OutlookFall[] {
  return outlook.primary.map((first, index) => {
    const parts = stages.flatMap((stage) => outlook[stage][index] ?? []);
    const sum = (of: (part: OutlookFall) => Pupils): Pupils => parts.reduce((all, part) => all + of(part), 0);
    return {
      year: first.year,
      doNothing: sum((part) => part.doNothing),
      purchased: sum((part) => part.purchased),
      counted: sum((part) => part.counted),
      reduced: sum((part) => part.reduced),
    };
  });
}
