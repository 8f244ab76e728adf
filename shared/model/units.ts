/**
 * Units in types. A flavor is a number (or text) with a name: plain literals fit it, another flavor does not,
 * so pupils can never be handed in where seats are asked for, and no cast is needed anywhere.
 */
type Flavor<T, Name extends string> = T & { readonly __flavor?: Name };

/** Whole pupils (人). */
export type Pupils = Flavor<number, "Pupils">;
/** Whole seats (学位, 个). */
export type Seats = Flavor<number, "Seats">;
/** A ratio as an integer in basis points; 1 bp = 0.01 %. */
export type BasisPoints = Flavor<number, "BasisPoints">;
/** The count on the snapshot day of this calendar year (秋季学期). */
export type Fall = Flavor<number, "Fall">;
/** Grade 1–9. */
export type Grade = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = Flavor<string, "IsoDate">;
/** A day of every year, `MM-DD`. */
export type MonthDay = Flavor<string, "MonthDay">;

export type CountyCode = Flavor<string, "CountyCode">;
export type SchoolId = Flavor<string, "SchoolId">;
export type MeasureId = Flavor<string, "MeasureId">;
export type ScenarioId = Flavor<string, "ScenarioId">;

/** The scenario every plan has: the plan itself (当前方案). */
export const currentScenario: ScenarioId = "current";
