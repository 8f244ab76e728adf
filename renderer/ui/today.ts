/** The day it is by the clock of this computer. */
import { formatInstant } from "../../shared/format/dates.ts";
import type { IsoDate } from "../../shared/model/units.ts";

export const today = (): IsoDate => formatInstant(new Date().toISOString()).slice(0, 10);
