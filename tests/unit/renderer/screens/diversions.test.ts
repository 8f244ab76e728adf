import { describe, expect, it } from "vitest";
import { blocksOf, mostOpen, sumsOf } from "../../../../renderer/screens/cases/diversions/blocks.ts";
import {
  blockTitle,
  nothingWords,
  openWords,
} from "../../../../renderer/screens/cases/diversions/blockWords.ts";
import { destinationsFor } from "../../../../renderer/screens/cases/diversions/destinations.ts";
import { receiverOptions } from "../../../../renderer/screens/cases/diversions/receiverOptions.ts";
import {
  changeWords,
  mostFree,
  roomWords,
  yearsThere,
} from "../../../../renderer/screens/cases/diversions/room.ts";
import { rowRoom } from "../../../../renderer/screens/cases/diversions/rowRoom.ts";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { caseSources, type CaseSource } from "../../../../shared/print/caseSource.ts";
import { aPlan } from "../../../builders/aPlan.ts";

type Story = ReturnType<typeof aPlan>;

/** 博文学校 in 城关镇 and its neighbours, each with another distance to it. */
const county = (): Story =>
  aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("民办学校", { primaryGrades: 10, seats: { primary: 90 }, town: "城关镇" })
    .withPublicSchool("远处小学", { primaryGrades: 30, seats: { primary: 200 }, town: "石桥镇" })
    .withPublicSchool("同片区小学", { primaryGrades: 30, seats: { primary: 190 }, area: "城区" })
    .withPublicSchool("同镇小学", {
      primaryGrades: 30,
      seats: { primary: 185 },
      town: "城关镇",
      area: "城区",
      beds: 10,
      boarders: 6,
      code: "2141000999",
    })
    .withPublicSchool("初级中学", { juniorGrades: 30, seats: { junior: 100 }, town: "城关镇" })
    .withPublicSchool("未填学位小学", { primaryGrades: 5, town: "城关镇" })
    .withPrivateSchool("博文学校", {
      primaryGrades: 40,
      town: "城关镇",
      area: "城区",
      boarders: 24,
      nonLocal: { primary: 18 },
    })
    .withMeasure({
      kind: "new-build",
      projectName: "第二小学",
      area: "城区",
      seats: { primary: 100 },
      on: "2023-08-01",
    });

const closing = (): Story => county().withMeasure({ kind: "close", at: "博文学校", on: "2022-07-01" });

function sourceOf(plan: Plan, name = "博文学校"): CaseSource {
  const source = caseSources(plan, createCalculator(plan), "419901").find(({ school }) => school.id === name);
  if (source === undefined) throw new Error(`there is no case of ${name}`);
  return source;
}

function receiversIn(source: CaseSource) {
  if (source.receivers === undefined) throw new Error("the county has no receivers");
  return source.receivers;
}

describe("the sums of a stage that ends", () => {
  it("say whom it displaces, who has a place and who is open, the grade with most open first", () => {
    const source = sourceOf(
      closing()
        .withDiversion({ grade: 1, students: 40, to: "同镇小学" })
        .withDiversion({ grade: 2, students: 10, to: "远处小学" })
        .build(),
    );
    const [block] = blocksOf(source);
    const sums = block === undefined ? null : sumsOf(block);
    expect(sums?.byGrade.map(({ open }) => open)).toEqual([0, 30, 40, 40, 40, 40]);
    expect(sums?.whole).toMatchObject({ needed: 240, placed: 50, open: 190 });
    expect(mostOpen(sums?.byGrade ?? [])?.grade).toBe(3);
    expect(block === undefined ? "" : blockTitle(source.plan, source.school, block)).toBe(
      "2022年秋停办小学，需分流 240 人（其中一年级新生 40 人；寄宿 24 人；外县户籍 18 人）",
    );
  });

  it("say in words what is too many", () => {
    const source = sourceOf(closing().withDiversion({ grade: 1, students: 250, to: "同镇小学" }).build());
    const [block] = blocksOf(source);
    const sums = block === undefined ? null : sumsOf(block);
    expect(sums?.byGrade[0]?.open).toBe(-210);
    expect(sums === null ? "" : openWords(sums)).toBe("多安排 10 人");
  });

  it("are not settled by as many pupils of other grades", () => {
    const sent = [40, 40, 40, 40, 48, 32];
    const story = closing();
    for (const [place, grade] of ([1, 2, 3, 4, 5, 6] as const).entries())
      story.withDiversion({ grade, students: sent[place], to: "同镇小学" });
    const [block] = blocksOf(sourceOf(story.build()));
    const sums = block === undefined ? null : sumsOf(block);
    expect(sums?.byGrade.map(({ open }) => open)).toEqual([0, 0, 0, 0, -8, 8]);
    expect(sums?.isSettled).toBe(false);
    expect(sums === null ? "" : openWords(sums)).toBe("合计相符，年级不符，须核对");
  });

  it("keep rows in sight whose measure displaces nobody any more", () => {
    const plan = county()
      .withMeasure({ kind: "close", at: "博文学校" })
      .withDiversion({ grade: 1, students: 40, to: "同镇小学" })
      .build();
    const blocks = blocksOf(sourceOf(plan));
    expect(blocks.map(({ displaced, rows }) => [displaced, rows.length])).toEqual([[null, 1]]);
  });
});

describe("a school with nobody to divert", () => {
  it.each([
    ["has nothing planned", county(), "没有终止的学段，不需分流。"],
    [
      "is turned public",
      county().withMeasure({ kind: "convert", at: "博文学校", on: "2022-07-01" }),
      "转为公办，学生留在原校，不需分流。",
    ],
    [
      "closes on a day not yet set",
      county().withMeasure({ kind: "close", at: "博文学校" }),
      "停办、转型还没有日期；在上面填了计划日期，这里列出需分流的学生。",
    ],
    [
      "closes after the plan",
      county().withMeasure({ kind: "close", at: "博文学校", on: "2026-07-01" }),
      "2026年秋才停办，在目标年 2024 年之后，本方案期内不需分流。",
    ],
  ])("says why in one line: it %s", (_, story, words) => {
    expect(nothingWords(sourceOf(story.build()))).toBe(words);
  });
});

describe("the list of receivers", () => {
  const source = sourceOf(closing().withDiversion({ grade: 1, students: 3, to: "同镇小学" }).build());
  const wanted = {
    plan: source.plan,
    book: receiversIn(source),
    from: source.school,
    stage: "primary",
    years: yearsThere(source.frame, "primary", 2022, 1),
  } as const;

  it("has the same town first, then the area, then the county, projects behind schools, private schools last", () => {
    expect(destinationsFor(wanted).map(({ name, nearness }) => `${name} ${nearness}`)).toEqual([
      "同镇小学 town",
      "未填学位小学 town",
      "同片区小学 area",
      "第二小学（新建） area",
      "远处小学 county",
      "民办学校 private",
    ]);
  });

  it("says once that a project is new", () => {
    const story = closing().withMeasure({
      kind: "new-build",
      projectName: "第四小学（新建）",
      seats: { primary: 100 },
      on: "2022-08-01",
    });
    const own = sourceOf(story.build());
    const names = destinationsFor({ ...wanted, plan: own.plan, book: receiversIn(own) }).map(
      ({ name }) => name,
    );
    expect(names).toContain("第四小学（新建）");
  });

  it("says what each has free without the row that asks, beds where they are counted, and ends with home", () => {
    const { options, goalOf } = receiverOptions(wanted, new Set(["d1"]));
    expect(options.map(({ label, detail }) => `${label} ${detail ?? ""}`)).toEqual([
      "同镇小学 同镇 · 余 5 · 床位余 4",
      "未填学位小学 同镇 · 学位数未填",
      "同片区小学 同片区 · 余 10",
      "第二小学（新建） 同片区 · 余 0",
      "远处小学 本县 · 余 20",
      "民办学校 民办 · 余 30",
      "回户籍地 不占本县学位",
    ]);
    expect(goalOf(options[0]?.value ?? "")).toEqual({ toSchoolId: "同镇小学" });
    expect(goalOf(options.at(-1)?.value ?? "")).toEqual({ toHome: true });
  });

  it("tells of no beds for a school without boarders", () => {
    const { options } = receiverOptions(
      { ...wanted, from: { ...wanted.from, boarders: 0 } },
      new Set(["d1"]),
    );
    expect(options[0]?.detail).toBe("同镇 · 余 5");
  });

  it("finds a school by its code too", () => {
    expect(receiverOptions(wanted, new Set()).options[0]?.keys).toEqual(["2141000999"]);
  });
});

describe("the room under a receiver", () => {
  const roomOfRow = (story: Story): string => {
    const source = sourceOf(story.build());
    const row = source.diversions.at(-1);
    if (row === undefined) throw new Error("the story diverts nobody");
    return rowRoom(receiversIn(source), source.frame, source.school, row, 2022).parts.join(" · ");
  };

  it("tells what is left after everything else it receives, and what is too much", () => {
    const one = closing().withDiversion({ grade: 1, students: 3, to: "同镇小学" });
    expect(roomOfRow(one)).toBe("同镇 · 余 5 → 2");
    expect(roomOfRow(one.withDiversion({ grade: 2, students: 4, to: "同镇小学" }))).toBe(
      "同镇 · ▼超 2（余 2）",
    );
  });

  it("tells of beds where boarders come", () => {
    const boarders = (count: number): Story =>
      closing().withDiversion({ grade: 1, students: 5, boarders: count, to: "同镇小学" });
    expect(roomOfRow(boarders(3))).toBe("同镇 · 余 5 → 0 · 床位余 1");
    expect(roomOfRow(boarders(5))).toBe("同镇 · 余 5 → 0 · ▼床位缺 1");
  });

  it("tells that the roster has no seats of a school that is to be expanded only later", () => {
    const story = closing()
      .withDiversion({ grade: 1, students: 5, to: "未填学位小学" })
      .withMeasure({ kind: "expand", at: "未填学位小学", seats: { primary: 90 }, on: "2023-08-01" });
    expect(roomOfRow(story)).toBe("同镇 · 学位数未填");
  });

  it("tells when a project has its seats too late, and that home takes none", () => {
    expect(roomOfRow(closing().withDiversion({ grade: 1, students: 5, toProject: "m1" }))).toBe(
      "同片区 · ▼2022年秋没有小学学位，2023年秋才有",
    );
    expect(roomOfRow(closing().withDiversion({ grade: 1, students: 5, toHome: true }))).toBe("不占本县学位");
  });
});

describe("room in words", () => {
  const tight = { free: 12, tightest: { year: 2025, free: -3 } };
  it("names the tightest later fall, which decides how many may come", () => {
    expect(roomWords(tight)).toBe("余 12，2025年秋超 3");
    expect(mostFree(tight)).toBe(0);
    expect(changeWords({ free: 20, tightest: null }, tight)).toBe("余 20 → 12，▼2025年秋超 3");
  });

  it("knows how long pupils stay: a class of the fifth grade two falls", () => {
    const { frame } = sourceOf(closing().build());
    expect(yearsThere(frame, "primary", 2022, 5)).toEqual([2022, 2023]);
    expect(yearsThere(frame, "primary", 2022, undefined)).toEqual([2022, 2023, 2024]);
  });
});
