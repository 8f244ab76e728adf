/**
 * Word's units: a twip is a twentieth of a point, font sizes count half points. Paper is thought of in millimetres, as in
 * shared/print.
 */
const twipsPerMillimetre = 1440 / 25.4;

export const twips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre);
export const pointsAsTwips = (points: number): number => Math.round(points * 20);

/** Columns in whole twips that together are as wide as they are in millimetres: no column pays for all the rounding. */
export function columnTwips(columns: readonly number[]): number[] {
  let end = 0;
  let endTwips = 0;
  return columns.map((width) => {
    end += width;
    const own = twips(end) - endTwips;
    endTwips += own;
    return own;
  });
}
