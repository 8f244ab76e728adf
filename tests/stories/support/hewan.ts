/**
 * What a planner decides about every private school of 河湾区, and what that means for each of its stages. The
 * quantities the program proposes (all pupils bought, half the intake) stand here as numbers; two she changes.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { programFolder } from "../../support/folders.ts";
import type { Fate } from "./byHand.ts";
import type { NewPlanStory } from "./planner.ts";

export const hewan: NewPlanStory = { name: "河湾区", code: "419901", baseYear: 2021, targetYear: 2025 };

const fixtures = join(programFolder, "tests", "fixtures", "city-anhe");
export const hewanRoster = join(fixtures, "河湾区学校名册.xlsx");

export interface Decision {
  readonly school: string;
  readonly disposition: string;
  /** By measure, as the case names it. */
  readonly dates: Readonly<Record<string, string>>;
  /** Typed over what is proposed, in the schedule: measure, column, number. */
  readonly change?: readonly [measure: string, column: string, text: string];
  readonly primary?: Fate;
  readonly junior?: Fate;
}

const atMost = (most: number, fall: number): Fate => ({ kind: "takes in at most", most, fall });
const paidFor = (seats: number, fall: number): Fate => ({ kind: "is paid for", seats, fall });
const ends = (fall: number): Fate => ({ kind: "ends", fall });
const becomesPublic = (fall: number): Fate => ({ kind: "becomes public", fall });

export const decisions: readonly Decision[] = [
  {
    school: "河湾区明德初级中学",
    disposition: "转公",
    dates: { 民办转公办: "2022-08-20" },
    junior: becomesPublic(2022),
  },
  {
    school: "河湾区启明学校",
    disposition: "转公",
    dates: { 民办转公办: "2023-07-01" },
    primary: becomesPublic(2023),
    junior: becomesPublic(2023),
  },
  {
    school: "河湾区英才东校区学校",
    disposition: "转公",
    // After the count of that fall: it counts for the next one.
    dates: { 民办转公办: "2023-09-15" },
    primary: becomesPublic(2024),
    junior: becomesPublic(2024),
  },
  {
    school: "河湾区思源学校",
    disposition: "政府购买学位继续办",
    dates: { 政府购买学位: "2022-09-01" },
    primary: paidFor(474, 2022),
    junior: paidFor(309, 2022),
  },
  {
    school: "河湾区伯乐学校",
    disposition: "政府购买学位继续办",
    dates: { 政府购买学位: "2023-09-01" },
    change: ["政府购买学位", "seats.junior", "200"],
    primary: paidFor(210, 2023),
    junior: paidFor(200, 2023),
  },
  {
    school: "河湾区金色摇篮学校",
    disposition: "核减招生",
    dates: { "核减招生计划（小学）": "2022-09-01", "核减招生计划（初中）": "2023-09-01" },
    change: ["核减招生计划（小学）", "cap", "90"],
    primary: atMost(90, 2022),
    junior: atMost(152, 2023),
  },
  {
    school: "河湾区英才学校",
    disposition: "核减招生",
    dates: { "核减招生计划（小学）": "2024-09-01", "核减招生计划（初中）": "2022-09-01" },
    primary: atMost(19, 2024),
    junior: atMost(53, 2022),
  },
  {
    school: "河湾区志远初级中学",
    disposition: "核减招生",
    dates: { "核减招生计划（初中）": "2022-09-01" },
    junior: atMost(46, 2022),
  },
  {
    school: "河湾区阳光小学",
    disposition: "停止招生逐年消化",
    dates: { "核减招生计划（小学）": "2022-09-01" },
    primary: atMost(0, 2022),
  },
  {
    school: "河湾区弘毅初级中学",
    disposition: "停止招生逐年消化",
    dates: { "核减招生计划（初中）": "2023-09-01" },
    junior: atMost(0, 2023),
  },
  {
    school: "河湾区尚德小学",
    disposition: "停办",
    dates: { "终止办学（停办）": "2023-07-15" },
    primary: ends(2023),
  },
  {
    school: "河湾区启明小学",
    disposition: "转型",
    dates: { 转型: "2024-08-31" },
    primary: ends(2024),
  },
  { school: "河湾区金色摇篮小学", disposition: "保留（规范办学）", dates: {} },
  { school: "河湾区英才分校", disposition: "保留（规范办学）", dates: {} },
];

const counts = z.record(z.string(), z.number());
const planFile = z.object({
  schools: z.array(
    z.object({
      countyCode: z.string(),
      name: z.string(),
      code: z.string(),
      ownership: z.string(),
      enrollment: counts,
      seats: counts,
    }),
  ),
});

/** As the roster says; the plan it was written from. */
export const hewanSchools = planFile
  .parse(JSON.parse(readFileSync(join(fixtures, "plan.json"), "utf8")))
  .schools.filter(({ countyCode }) => countyCode === hewan.code);
