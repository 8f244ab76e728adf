/** The terminal's commands on real files: their JSON, their exit codes, and what they leave behind. */
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { runCommandLine } from "../../../electron/commandline/runCommandLine.ts";
import { aFolder } from "../../builders/aFolder.ts";
import { aDocument } from "../../builders/aDocument.ts";
import { aHost, resourcesFolder } from "../../builders/aHost.ts";
import { leaveStaleNote } from "../../builders/anotherProgram.ts";
import { interruptedCommit } from "../../builders/interruptedCommit.ts";
import { bytesOf, dump } from "../../builders/dump.ts";

const worked = join(import.meta.dirname, "..", "..", "fixtures", "golden", "worked.plan.json");
const workedResult = join(import.meta.dirname, "..", "..", "fixtures", "golden", "worked.result.json");

const severities = ["error", "warning", "note"] as const;
const finding = z.looseObject({
  severity: z.enum(severities),
  countyCode: z.string(),
  numbers: z.record(z.string(), z.number()),
  text: z.string(),
  remedy: z.string(),
});
const refusal = z.object({
  problem: z.looseObject({ code: z.string(), text: z.string(), remedy: z.string() }),
});
const problemIn = (output: string) => refusal.parse(JSON.parse(output)).problem;
const planFile = z.looseObject({ measures: z.array(z.looseObject({})) });
type PlanFile = z.output<typeof planFile>;

/** A terminal in a folder of its own: `at` names files there. */
function aTerminal() {
  const folder = aFolder();
  const at = (name: string): string => join(folder, name);
  const identity = { host: "JYJ-03", process: process.pid, user: "王敏" };
  const run = (...words: string[]) =>
    runCommandLine(words, {
      dataFolder: at("data"),
      resourcesFolder,
      programVersion: "0.0.0-test",
      identity,
    });
  const result = async (...words: string[]): Promise<unknown> => {
    const { exitCode, output, messages } = await run(...words);
    expect(exitCode, messages).toBe(0);
    return JSON.parse(output);
  };
  return { at, run, result };
}

const county = ["--county", "419921", "--name", "东陵县", "--base-year", "2021", "--target-year", "2025"];

test("a plan gives the same result as JSON and out of a document, text by text", async () => {
  const { at, run, result } = aTerminal();
  const golden = readFileSync(workedResult, "utf8").trimEnd();
  expect((await run("calculate", worked)).output.trimEnd()).toBe(golden);
  expect(await result("load", worked, "--into", at("方案.seatplan"))).toMatchObject({
    file: "方案.seatplan",
    revision: 1,
  });
  expect((await run("calculate", at("方案.seatplan"))).output.trimEnd()).toBe(golden);
});

test("export, load, export gives the same file", async () => {
  const { at, result } = aTerminal();
  const sample = join(resourcesFolder, "sample", "dongling.plan.json");
  await result("load", sample, "--into", at("a.seatplan"));
  await result("export", at("a.seatplan"), "--json", at("a.json"));
  await result("load", at("a.json"), "--into", at("b.seatplan"));
  await result("export", at("b.seatplan"), "--json", at("b.json"));
  expect(readFileSync(at("b.json"), "utf8")).toBe(readFileSync(at("a.json"), "utf8"));
  expect(readFileSync(at("a.json"), "utf8")).toBe(readFileSync(sample, "utf8"));
});

test("a load over another plan is one step, backed up before and undone after", async () => {
  const { at, result } = aTerminal();
  const path = at("方案.seatplan");
  await result("new", path, ...county);
  const before = dump(path);
  await result("load", worked, "--into", path);
  expect(dump(path)).not.toBe(before);
  expect(existsSync(at("data/backups"))).toBe(true);
  expect(await result("undo", path)).toMatchObject({ revision: 3, label: "撤销 载入 东陵县" });
  expect(dump(path)).toBe(before);
  expect(await result("journal", path)).toMatchObject([
    { label: "新建 东陵县", who: "王敏" },
    { seq: 2 },
    { seq: 3, undoes: 2 },
  ]);
  expect(await result("journal", path, "--last", "1")).toMatchObject([{ seq: 3 }]);
});

test("a backup is put back, and the file that was there lies beside it", async () => {
  const { at, result } = aTerminal();
  const path = at("方案.seatplan");
  await result("new", path, ...county);
  const before = dump(path);
  const backup = await result("backup", path);
  const file = typeof backup === "object" && backup !== null && "file" in backup ? String(backup.file) : "";
  await result("load", worked, "--into", path);
  await result("restore", path, "--from", file);
  expect(dump(path)).toBe(before);
  truncateSync(path, 9000);
  await result("restore", path, "--from", file);
  expect(dump(path)).toBe(before);
});

test("checks come worst first, with figures, sentence and remedy", async () => {
  const { at, result } = aTerminal();
  await result("load", worked, "--into", at("方案.seatplan"));
  const findings = z.array(finding).parse(await result("check", at("方案.seatplan")));
  expect(findings).toContainEqual(expect.objectContaining({ severity: "error", countyCode: "419901" }));
  const ranks = findings.map(({ severity }) => severities.indexOf(severity));
  expect(ranks).toEqual(ranks.toSorted((x, y) => x - y));
  for (const { text, remedy } of findings) expect(text + remedy).toMatch(/\p{Script=Han}.*。$/u);
});

test("a finding that is acknowledged comes last, with the reason", async () => {
  const { at, result } = aTerminal();
  const plan = planFile.parse(JSON.parse(readFileSync(worked, "utf8")));
  const known = "share-over-ceiling/419901////all/2022/shareBp";
  const acknowledgements = [{ countyCode: "419901", finding: known, reason: "已报市局" }];
  writeFileSync(at("知悉.json"), JSON.stringify({ ...plan, acknowledgements }));
  await result("load", at("知悉.json"), "--into", at("方案.seatplan"));
  const findings = z.array(finding).parse(await result("check", at("方案.seatplan")));
  expect(findings.at(-1)).toMatchObject({ code: "share-over-ceiling", year: 2022, acknowledged: "已报市局" });
  expect(findings.slice(0, -1).every((one) => one["acknowledged"] === undefined)).toBe(true);
});

test.each<[string, (plan: PlanFile) => void, string, string]>([
  [
    "an unknown key",
    (plan) => Object.assign(plan.measures[0] ?? {}, { plannedDat: "2023-01-01" }),
    "unknown-key",
    "measures[0].plannedDat",
  ],
  [
    "a negative number",
    (plan) => Object.assign(plan.measures[0] ?? {}, { cap: -1 }),
    "negative",
    "measures[0].cap",
  ],
  [
    "a fractional number",
    (plan) => Object.assign(plan.measures[0] ?? {}, { cap: 2.5 }),
    "fractional",
    "measures[0].cap",
  ],
  [
    "a date that does not exist",
    (plan) => Object.assign(plan.measures[0] ?? {}, { plannedDate: "2023-02-30" }),
    "no-such-date",
    "measures[0].plannedDate",
  ],
  ["another version", (plan) => Object.assign(plan, { version: 2 }), "bad-value", "version"],
])("%s in a plan is refused with its place, and nothing is written", async (_, spoil, code, path) => {
  const { at, run } = aTerminal();
  const plan = planFile.parse(JSON.parse(readFileSync(worked, "utf8")));
  spoil(plan);
  writeFileSync(at("bad.json"), JSON.stringify(plan));
  const { exitCode, output, messages } = await run("load", at("bad.json"), "--into", at("方案.seatplan"));
  expect(exitCode).toBe(1);
  const problem = problemIn(output);
  expect(problem).toMatchObject({ code, path });
  expect(problem.text).toContain(path);
  expect(messages).toMatch(/\p{Script=Han}/u);
  expect(existsSync(at("方案.seatplan"))).toBe(false);
});

test("what is no plan and no document is refused with exit code 1 and not touched", async () => {
  const { at, run } = aTerminal();
  writeFileSync(at("乱.seatplan"), "nonsense");
  writeFileSync(at("乱.json"), "{ not json");
  writeFileSync(at("表.xlsx"), "PK\u0003\u0004");
  const codes = [];
  for (const words of [
    ["check", at("乱.seatplan")],
    ["calculate", at("乱.json")],
    ["calculate", at("表.xlsx")],
    ["export", at("没有.seatplan"), "--json", at("x.json")],
  ]) {
    const { exitCode, output } = await run(...words);
    expect(exitCode).toBe(1);
    codes.push(problemIn(output).code);
  }
  expect(codes).toEqual(["document-damaged", "not-json", "document-foreign", "document-missing"]);
  expect(readFileSync(at("乱.seatplan"), "utf8")).toBe("nonsense");
  expect(existsSync(at("x.json"))).toBe(false);
});

test.each([
  [[]],
  [["frobnicate"]],
  [["new", "a.seatplan"]],
  [["undo"]],
  [["undo", "a", "b"]],
  [["journal", "a", "--last", "x"]],
  [["check", "a", "--loud"]],
  [["undo", ""]],
  [["load", "a.json", "--into", ""]],
])("%j is wrong usage: exit code 2 and the usage on stderr", async (words) => {
  const { exitCode, messages } = await aTerminal().run(...words);
  expect(exitCode).toBe(2);
  expect(messages).toContain("用法：npm run -s cli");
});

test("a document that a window has open is read, but not written", async () => {
  const { at, run, result } = aTerminal();
  const window = aHost({ person: "陈丽", folder: at(".") });
  const document = await aDocument(window);
  const before = bytesOf(document.path);
  expect(await result("check", document.path)).toBeInstanceOf(Array);
  for (const words of [
    ["undo", document.path],
    ["load", worked, "--into", document.path],
  ]) {
    const { exitCode, output, messages } = await run(...words);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      problem: { code: "document-read-only", holder: { person: "陈丽" } },
    });
    expect(messages).toContain("陈丽");
  }
  expect(bytesOf(document.path)).toBe(before);
});

test("the note of a program that was killed is taken over, with a word about it", async () => {
  const { at, run, result } = aTerminal();
  await result("new", at("方案.seatplan"), ...county);
  await leaveStaleNote(at("方案.seatplan"));
  const { exitCode, messages } = await run("load", worked, "--into", at("方案.seatplan"));
  expect(exitCode).toBe(0);
  expect(messages).toMatch(/上次没有正常关闭（被杀的程序.*已接管/u);
});

test("a county that already has a file is not made again", async () => {
  const { at, run, result } = aTerminal();
  await result("new", at("方案.seatplan"), ...county);
  expect(JSON.parse((await run("new", at("方案.seatplan"), ...county)).output)).toMatchObject({
    problem: { code: "document-exists" },
  });
  const bad = await run("new", at("别的.seatplan"), ...county.with(1, "41992"));
  expect(bad).toMatchObject({ exitCode: 1 });
  expect(problemIn(bad.output)).toMatchObject({
    code: "bad-value",
    path: "--county",
    text: "--county：值不可用（41992），应为 6 位数字的县代码。",
  });
  expect(existsSync(at("别的.seatplan"))).toBe(false);
});

test("a plan that is not in UTF-8 is refused before its names are spoilt", async () => {
  const { at, run } = aTerminal();
  const name = Buffer.from([0xb6, 0xab, 0xc1, 0xea]);
  const [before = "", after = ""] = readFileSync(worked, "utf8").split("东陵");
  writeFileSync(at("旧编码.json"), Buffer.concat([Buffer.from(before), name, Buffer.from(after)]));
  for (const words of [
    ["calculate", at("旧编码.json")],
    ["load", at("旧编码.json"), "--into", at("a.seatplan")],
  ]) {
    expect(problemIn((await run(...words)).output)).toMatchObject({
      code: "not-json",
      text: "“旧编码.json”不是 JSON 文件（文字编码不是 UTF-8）。",
    });
  }
  expect(existsSync(at("a.seatplan"))).toBe(false);
});

test.each([
  ["{ not json", "not-json", "“乱.json”不是 JSON 文件（第 1 行第 3 列有误）。"],
  ['{ "format": ', "not-json", "“乱.json”不是 JSON 文件（内容不完整）。"],
  ["[]", "not-a-plan", "“乱.json”不是学位天平的方案数据。"],
])("of %j it is said where it goes wrong", async (text, code, sentence) => {
  const { at, run } = aTerminal();
  writeFileSync(at("乱.json"), text);
  expect(problemIn((await run("calculate", at("乱.json"))).output)).toMatchObject({ code, text: sentence });
});

test("an export is written over an earlier one, and over nothing else", async () => {
  const { at, run, result } = aTerminal();
  await result("load", worked, "--into", at("方案.seatplan"));
  await result("export", at("方案.seatplan"), "--json", at("方案.json"));
  await result("export", at("方案.seatplan"), "--json", at("方案.json"));
  writeFileSync(at("名册.xlsx"), "PK\u0003\u0004");
  const before = bytesOf(at("方案.seatplan"));
  const beside = readdirSync(at("."));
  for (const target of ["方案.seatplan", "名册.xlsx", "."]) {
    const { exitCode, output } = await run("export", at("方案.seatplan"), "--json", at(target));
    expect(exitCode).toBe(1);
    expect(problemIn(output)).toMatchObject({ code: "document-exists" });
  }
  expect(bytesOf(at("方案.seatplan"))).toBe(before);
  expect(readdirSync(at("."))).toEqual(beside);
});

test("an export that cannot be written leaves nothing behind", async () => {
  const { at, run, result } = aTerminal();
  await result("load", worked, "--into", at("方案.seatplan"));
  const { output } = await run("export", at("方案.seatplan"), "--json", at("没有这个文件夹/方案.json"));
  expect(problemIn(output)).toMatchObject({ code: "document-write-failed", path: "方案.json" });
});

test("a name without the usual ending is the same document the second time", async () => {
  const { at, result } = aTerminal();
  expect(await result("load", worked, "--into", at("方案"))).toMatchObject({ file: "方案.seatplan" });
  expect(await result("load", worked, "--into", at("方案"))).toMatchObject({ revision: 1, changes: 0 });
});

test("a backup comes back whole where a killed program left half a document, its journal and its note", async () => {
  const { at, result } = aTerminal();
  await result("load", worked, "--into", at("好.seatplan"));
  const path = at("方案.seatplan");
  interruptedCommit(at("好.seatplan"), path);
  await leaveStaleNote(path);
  truncateSync(path, 0);
  await result("restore", path, "--from", at("好.seatplan"));
  expect(dump(path)).toBe(dump(at("好.seatplan")));
  const names = readdirSync(at(".")).filter((name) => name.startsWith("方案.原文件"));
  expect(names.map((name) => name.replace(/\d{8}-\d{6}/u, "…")).toSorted()).toEqual([
    "方案.原文件-….seatplan",
    "方案.原文件-….seatplan-journal",
  ]);
});
