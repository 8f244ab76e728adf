/** The views of Balance: what they are called, and what a planner must know to read each. */
export const views = ["table", "comparison", "reduction", "schools", "needs", "pictures"] as const;
export type View = (typeof views)[number];
/** Those by fall and stage that show the rows of the calculation, each with columns of its own. */
export type LineView = "table" | "comparison" | "reduction";

export const isView = (word: string | undefined): word is View => views.some((view) => view === word);
export const isLineView = (view: View): view is LineView =>
  view === "table" || view === "comparison" || view === "reduction";

export const viewNames: Readonly<Record<View, string>> = {
  table: "总表",
  comparison: "对照",
  reduction: "压减与学位",
  schools: "学校",
  needs: "需求",
  pictures: "图",
};

/** Beside the choices; views whose reading takes more words have them under the grid. */
export const viewNotes: Readonly<Partial<Record<View, string>>> = {
  table: "余缺 = 公办学位 − 公办需求。合计行的缺口不与另一学段的富余相抵。",
  comparison: "“不新增”：基期以后不再采取任何措施。",
  reduction: "差额 = 新增学位 − 计划压减；有没有学位看“余 / 缺”。",
  pictures: "点一个数，看它怎么来的。",
};
