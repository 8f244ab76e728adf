/** A day's serial number as a calendar day. */
import type { IsoDate } from "../../../../shared/model/units.ts";

const dayMs = 86_400_000;
/** 31 December 9999 in the 1900 system, the last day Excel knows. */
const lastSerial = 2_958_465;
const daysBetweenSystems = 1462;

/** Undefined for a number that is no day. A time of day is dropped. */
export function dayOfSerial(serial: number, since1904: boolean): IsoDate | undefined {
  const day = Math.floor(serial) + (since1904 ? daysBetweenSystems : 0);
  // Excel counts a 29 February 1900 (60) that never was, so that days before it are one further from the epoch.
  if (!(day >= 1 && day <= lastSerial) || day === 60) return undefined;
  const epoch = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * dayMs).toISOString().slice(0, 10);
}
