/** `explain` at the terminal: a number, its formula in words, its parts as deep as asked. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { runCommandLine } from "../../../electron/commandline/runCommandLine.ts";
import { aFolder } from "../../builders/aFolder.ts";
import { resourcesFolder } from "../../builders/aHost.ts";

const worked = join(import.meta.dirname, "..", "..", "fixtures", "golden", "worked.plan.json");

function aTerminal() {
  const folder = aFolder();
  return (...words: string[]) =>
    runCommandLine(words, {
      dataFolder: join(folder, "data"),
      resourcesFolder,
      programVersion: "0.0.0-test",
      identity: { host: "JYJ-03", process: process.pid, user: "王敏" },
    });
}

const explain = (...options: string[]) => aTerminal()("explain", worked, "--year", "2023", ...options);

const part = z.looseObject({ sign: z.number(), value: z.number(), parts: z.array(z.unknown()).optional() });
const told = z.looseObject({
  value: z.number(),
  unit: z.string(),
  text: z.string(),
  parts: z.array(part).optional(),
  others: z.array(z.looseObject({ by: z.string(), text: z.string() })),
});

async function toldOf(...options: string[]) {
  const { exitCode, output, messages } = await explain(...options);
  expect(exitCode, messages).toBe(0);
  return told.parse(JSON.parse(output));
}

test("a figure of a county comes with its formula and its parts, one step deep", async () => {
  const share = await toldOf("--county", "419901", "--figure", "shareBp");
  expect(share).toMatchObject({
    value: 1_678,
    unit: "bp",
    rule: "ratio",
    text: "民办占比（不含购买学位） 16.78% = 计入占比的民办在校生 730 ÷ 全部在校生 4,350",
    parts: [
      { sign: 1, value: 730, text: "计入占比的民办在校生 730 = 小学 480 + 初中 250" },
      { sign: 1, value: 4_350 },
    ],
  });
  expect(share.parts?.every(({ parts }) => parts === undefined)).toBe(true);
});

test("--depth says how many steps down, none included", async () => {
  const figure = ["--county", "419901", "--figure", "privateCounted"];
  expect(await toldOf(...figure, "--depth", "2")).toMatchObject({ parts: [{ parts: [{ value: 480 }] }, {}] });
  expect((await toldOf(...figure, "--depth", "0")).parts).toBeUndefined();
});

test.each([
  [["--figure", "spareSeats"], "2023年秋全市公办学位余缺"],
  [["--county", "419901", "--figure", "spareSeats", "--area", "城区"], "2023年秋东陵县城区公办学位余缺"],
  [
    ["--school", "育英学校", "--line", "counted", "--stage", "junior"],
    "育英学校 初中 2023年秋 计入占比的在校生",
  ],
  [["--county", "419901", "--figure", "need.classes"], "2023年秋东陵县需要班级"],
  [["--school", "3141000003", "--grade", "2"], "育英学校 二年级 2023年秋"],
  [["--measure", "a"], "育英学校 核减招生计划 2023年秋 减少在校生"],
  [["--measure", "d", "--figure", "seats"], "第二小学 新建公办学校 2023年秋 新增学位"],
])("%j asks for %s", async (options, name) => {
  expect(await toldOf(...options)).toMatchObject({ name });
});

test.each([
  [["--figure", "share"], "shareBp | grossShareBp"],
  [["--figure", "total", "--stage", "senior"], "primary | junior | all"],
  [["--figure", "total", "--area", "城区"], "--county"],
  [["--figure", "need.classes"], "--county"],
  [["--school", "育英学校", "--line", "roll"], "doNothing | planned"],
  [["--figure", "total", "--depth", "many"], "0–20"],
])("%j is no question: the words there are stand in the answer", async (options, words) => {
  const { exitCode, messages } = await explain(...options);
  expect(exitCode).toBe(2);
  expect(messages).toContain(words);
});

test.each([
  [["--county", "410000", "--figure", "total"], "bad-value"],
  [["--county", "419901", "--area", "月亮", "--figure", "total"], "no-such-number"],
  [["--measure", "m404"], "bad-value"],
  [["--school", "没有的学校", "--line", "seats"], "bad-value"],
])("%j asks about what the plan does not have", async (options, code) => {
  const { exitCode, output } = await explain(...options);
  expect(exitCode).toBe(1);
  expect(JSON.parse(output)).toMatchObject({ problem: { code } });
});
