/** Every problem has a Chinese sentence and a remedy, whatever it lacks. */
import { expect, test } from "vitest";
import {
  problemAt,
  rosterSeverities,
  type RosterProblemCode,
} from "../../../../shared/roster/problems/problem.ts";
import { rosterSentence } from "../../../../shared/roster/problems/rosterSentence.ts";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has no keys but the codes
const codes = Object.keys(rosterSeverities) as RosterProblemCode[];

test.each(codes)("%s", (code) => {
  const bare = rosterSentence(problemAt(code, { sheet: "名册", cell: "B7" }));
  const full = rosterSentence(
    problemAt(code, { sheet: "名册", cell: "B7" }, { found: "约300", expected: "300", column: "一年级" }),
  );
  for (const { text, remedy } of [bare, full]) {
    expect(text).toMatch(/^\S*\p{Script=Han}.*[。]$/u);
    expect(remedy).toMatch(/\p{Script=Han}.*[。]$/u);
    expect(`${text}${remedy}`).not.toMatch(/undefined|null/u);
  }
});
