/** The seats a school's stage has in a fall: its own of the roster, until a route ends it, and those measures opened. */
import type { Stage } from "../model/stage.ts";
import type { Fall, Seats } from "../model/units.ts";
import type { Dossier } from "./dossier.ts";
import { hasEnded } from "./endings.ts";
import type { SeatGain } from "./seatGains.ts";

export interface OpenSeats {
  /** Null once a route ended the stage: a converted one has the seats its conversion says, a closed one has none. */
  readonly own: Seats | null;
  readonly gains: readonly SeatGain[];
}

export const openSeats = ({ school, endings, seatGains }: Dossier, stage: Stage, year: Fall): OpenSeats => ({
  own: hasEnded(endings[stage], year) ? null : (school?.seats[stage] ?? 0),
  gains: gainsInForce(seatGains, stage, year),
});

export const gainsInForce = (gains: readonly SeatGain[], stage: Stage, year: Fall): readonly SeatGain[] =>
  gains.filter((gain) => gain.stage === stage && gain.from <= year);

export function seatsIn(gains: readonly SeatGain[]): Seats {
  let sum = 0;
  for (const { seats } of gains) sum += seats;
  return sum;
}

export const totalOpen = ({ own, gains }: OpenSeats): Seats => (own ?? 0) + seatsIn(gains);
