/** Word from the host: a file named by its paper, of the plan or a scenario of it; refused with the reason, or stopped. */
import { expect, test } from "vitest";
import type { WrittenFile } from "../../../../shared/contract/writtenFile.ts";
import { aDocument, county } from "../../../builders/aDocument.ts";
import { aHost, type TestHost } from "../../../builders/aHost.ts";
import { partOf, readDocx, textsOf } from "../../../support/docx.ts";

const textsIn = async ({ content }: WrittenFile): Promise<readonly string[]> =>
  textsOf(partOf(await readDocx(Buffer.from(content, "base64")), "word/document.xml"));

async function withTwoSchools(by: TestHost) {
  const plan = await aDocument(by);
  for (const name of ["育英学校", "弘毅学校"])
    await plan.run("add-school", { county: county.code, name, ownership: "private" });
  await plan.run("copy-scenario", { from: "current", name: "多停办" });
  const { rows } = await by.ask("documents.contents", { document: plan.info.key });
  const idOf = (name: string): string => rows.school.find((school) => school.name === name)?.id ?? "";
  return { document: plan.info.key, idOf, scenario: rows.scenario[0]?.id ?? "" };
}

const cases = { kind: "cases", countyCode: county.code } as const;

test("one case is named by its school, all of them by the county, with cover and index where asked", async () => {
  const by = aHost();
  const { document, idOf } = await withTwoSchools(by);
  const one = await by.ask("print.docx", {
    document,
    papers: [{ ...cases, schools: [idOf("弘毅学校")] }],
  });
  expect(one.fileName).toBe("弘毅学校一校一案.docx");
  expect(await textsIn(one)).not.toContain("育英学校“一校一案”");
  const all = await by.ask("print.docx", { document, papers: [cases], front: { cover: true, index: true } });
  expect(all.fileName).toBe("东陵县一校一案.docx");
  const texts = await textsIn(all);
  for (const title of ["东陵县民办义务教育学校“一校一案”目录", "育英学校“一校一案”", "弘毅学校“一校一案”"])
    expect(texts).toContain(title);
  expect(texts).not.toContain("页数");
});

test("a scenario says on paper that it is not the plan", async () => {
  const by = aHost();
  const { document, scenario } = await withTwoSchools(by);
  const file = await by.ask("print.docx", { document, papers: [cases], scenario });
  expect(await textsIn(file)).toContain("（比选方案：多停办，不是当前方案）");
});

test("a school, a county or a scenario that is gone is refused by its place", async () => {
  const by = aHost();
  const { document } = await withTwoSchools(by);
  const refusal = (more: object, paper: object = {}) =>
    by.refusal("print.docx", { document, papers: [{ ...cases, ...paper }], ...more });
  expect(await refusal({}, { schools: ["s9"] })).toEqual({
    code: "record-missing",
    table: "school",
    id: "s9",
  });
  expect(await refusal({}, { countyCode: "1" })).toEqual({
    code: "record-missing",
    table: "county",
    id: "1",
  });
  expect(await refusal({ scenario: "x" })).toMatchObject({ code: "scenario-unknown" });
});

test("what is being written can be stopped, and the host goes on", async () => {
  const by = aHost();
  const { document } = await withTwoSchools(by);
  const refused = by.refusal("print.docx", { document, papers: [cases], job: "mine" });
  await by.ask("print.cancel", { job: "mine" });
  expect(await refused).toEqual({ code: "print-cancelled" });
  expect((await by.ask("print.docx", { document, papers: [cases] })).fileName).toBe("东陵县一校一案.docx");
});
