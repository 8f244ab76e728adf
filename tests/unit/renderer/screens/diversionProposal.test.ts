import { describe, expect, it } from "vitest";
import {
  acceptance,
  bookWith,
  countIn,
  draftOf,
  takenRows,
  withRow,
  type DraftRow,
  type ProposalDraft,
} from "../../../../renderer/screens/cases/diversions/proposal/draft.ts";
import { restWords } from "../../../../renderer/screens/cases/diversions/proposal/restWords.ts";
import { schoolsToDivert } from "../../../../renderer/screens/cases/diversions/proposal/schoolsToDivert.ts";
import { createCalculator, type Calculator } from "../../../../shared/calculation/calculator.ts";
import { proposeDiversions } from "../../../../shared/calculation/diversions/proposal.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const county = "419901";

/** 育英学校 closes with 20 pupils a grade; 中心小学 has room for 100, and three of the first grade are there already. */
const closing = (): Calculator =>
  createCalculator(
    aPlan()
      .withPublicSchool("中心小学", { primaryGrades: 50, seats: { primary: 400 } })
      .withPublicSchool("石桥小学", { primaryGrades: 50, seats: { primary: 300 } })
      .withPrivateSchool("育英学校", { primaryGrades: 20, nonLocal: { primary: 7 } })
      .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" })
      .withDiversion({ grade: 1, students: 3, to: "中心小学" })
      .build(),
  );

const proposed = (calculator: Calculator, replace = false): ProposalDraft =>
  draftOf(proposeDiversions(calculator, county, { replace }));

function changed(draft: ProposalDraft, at: number, fields: Partial<DraftRow>): ProposalDraft {
  const row = draft.rows[at];
  if (row === undefined) throw new Error(`nothing is proposed in line ${at}`);
  return withRow(draft, { ...row, ...fields });
}

describe("a proposal looked over", () => {
  it("stores nothing until it is accepted, and then all of it in one command", () => {
    const calculator = closing();
    const input = acceptance(proposed(calculator));
    expect(calculator.diversions("m1")).toHaveLength(1);
    expect(input?.rows.reduce((sum, { students }) => sum + students, 0)).toBe(97);
    expect(input).toMatchObject({ measureId: "m1", remove: [] });
  });

  it("leaves out the rows she does not take and those of nobody, and takes her numbers", () => {
    const draft = proposed(closing());
    const less = changed(changed(draft, 0, { isTaken: false }), 1, { students: "0" });
    const mine = changed(less, 2, { students: "12人", goal: { toHome: true } });
    expect(takenRows(mine)).toHaveLength(draft.rows.length - 2);
    expect(acceptance(mine)?.rows[0]).toMatchObject({ students: 12, toHome: true });
  });

  it("is not accepted with a number that is none, unless its row is left out", () => {
    const wrong = changed(proposed(closing()), 0, { students: "约20" });
    expect(acceptance(wrong)).toBeNull();
    expect(acceptance(changed(wrong, 0, { isTaken: false }))).not.toBeNull();
  });

  it("replaces the rows that are there where it begins anew", () => {
    const input = acceptance(proposed(closing(), true));
    expect(input?.remove).toEqual(["d1"]);
    expect(input?.rows.reduce((sum, { students }) => sum + students, 0)).toBe(100);
  });

  it("shows the seats as they would be", () => {
    const calculator = closing();
    const draft = proposed(calculator);
    const freeIn = (some: ProposalDraft): number | undefined =>
      bookWith(calculator, county, some)
        ?.seats({ schoolId: "中心小学" }, "primary")
        .find(({ year }) => year === 2022)?.free;
    expect(freeIn(draft)).toBe(0);
    expect(freeIn(changed(draft, 0, { isTaken: false }))).toBe(17);
  });

  it("reads whole numbers alone", () => {
    expect(["48", " 1,200 人", "", "约20", "2.5", "-1"].map(countIn)).toEqual([
      48,
      1200,
      0,
      null,
      null,
      null,
    ]);
  });
});

describe("who finds no seat", () => {
  it("is told by grade with the reason, and how many may go home", () => {
    const [proposal] = proposeDiversions(closing(), county);
    if (proposal === undefined) throw new Error("nothing is proposed");
    expect(restWords(proposal, "东陵县")).toBe(
      "六年级 20 人没有排上：全县公办学校和项目里，没有能让他们读完小学的空余学位；外县户籍 7 人是否回户籍地，请另行核实。",
    );
    expect(restWords(proposal, "城东区")).toContain("没有排上：全区公办学校和项目里");
    expect(restWords({ ...proposal, rest: [], restTotal: 0 }, "东陵县")).toBe("");
  });
});

it("a county has as many schools to divert as have somebody without a place", () => {
  expect(schoolsToDivert(closing(), county)).toBe(1);
});
