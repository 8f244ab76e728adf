/**
 * A case filled in: what is known of the school, what is to become of it and when, who answers for it. The balance
 * follows, everything is undone step by step, and the keyboard alone goes from school to school.
 */
import { Cases } from "./support/cases.ts";
import { Grid } from "./support/grid.ts";
import { choosesFall, goesTo, introduces, opensSample, problems, strip } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

const school = "东陵县大成学校";

test.beforeEach(async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "一校一案");
});

test("a case is filled in, its measures follow its disposition, the strip follows its dates, and undo leads back", async ({
  page,
}) => {
  test.slow();
  const cases = new Cases(page);
  await expect(cases.schools).toHaveCount(17);
  await expect(cases.list).toBeFocused();
  await shot(page, "cases-first");

  await page.getByLabel("筛选", { exact: true }).fill("dcxx");
  await expect(cases.schools).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(cases.title).toHaveText(school);
  await expect(cases.field("标识码")).toBeFocused();
  const before = await cases.filledOf(school);

  await cases.fills("批准规模（人）", "1,200人");
  await expect(cases.field("批准规模（人）")).toHaveValue("1,200");
  await expect(cases.field("寄宿生（人）")).toBeFocused();
  await page.keyboard.type("约300");
  await page.keyboard.press("Shift+Tab");
  await expect(cases.field("寄宿生（人）")).toHaveAttribute("aria-invalid", "true");
  await expect(problems(page, "draft-pending")).toHaveCount(1);
  await cases.field("寄宿生（人）").focus();
  await expect(page.getByText("“约300”不是整数，未计入。请填整数")).toBeVisible();
  await shot(page, "cases-draft");
  await cases.fills("寄宿生（人）", "300");
  await expect(problems(page, "draft-pending")).toHaveCount(0);

  await cases.selects("公参民", "是");
  await cases.selects("独立法人资格", "限期达到");
  await cases.fills("独立法人资格：限期", "2023年8月");
  await expect(cases.field("独立法人资格：限期")).toHaveValue("2023-08-01");
  await shot(page, "cases-public-participation");

  await choosesFall(page, 2025);
  const total = strip(page, "合计").locator("[data-value]").first();
  const planned = await total.getAttribute("data-value");
  await cases.section("C 处置与措施").click();
  await cases.decides("停办");
  const closing = cases.measures.filter({ hasText: "终止办学（停办）" });
  await expect(closing).toContainText("未定日期");
  await expect(cases.measures).toHaveCount(3);
  const undated = problems(page, "joint-school-undecided").filter({ hasText: "退出措施还没有日期" });
  await expect(undated).toHaveCount(1);
  await shot(page, "cases-undated");
  await cases.fills("终止办学（停办）：计划日期", "2023-07-01");
  await expect(closing).toContainText("计入2023年秋");
  await expect(total).not.toHaveAttribute("data-value", planned ?? "");
  await expect(undated).toHaveCount(0);
  await shot(page, "cases-measures");

  await closing.getByRole("button", { name: "在进度表中查看" }).click();
  const schedule = new Grid(page, "进度表");
  await expect(schedule.input).toHaveAttribute("aria-label", new RegExp(`^${school}，措施`, "u"));
  await page.keyboard.press("Alt+4");
  await expect(cases.title).toHaveText(school);

  await cases.fills("县级包保领导", "李副县长");
  await expect(cases.field("牵头单位")).toBeFocused();
  await page.keyboard.type("教育体育局");
  await page.keyboard.press("Tab");
  await page.keyboard.type("王芳");
  await page.keyboard.press("Tab");
  await expect(cases.section("H 责任与节点")).not.toHaveAttribute("title", /责任人/u);
  expect(await cases.filledOf(school)).not.toBe(before);

  const undo = page.getByRole("button", { name: "↶ 撤销" });
  await cases.field("联系电话").last().focus();
  for (let step = await undo.getAttribute("title"); step?.includes("：") === true;) {
    await page.keyboard.press("Control+z");
    await expect(undo).not.toHaveAttribute("title", step);
    step = await undo.getAttribute("title");
  }
  await expect(undo).toBeDisabled();
  expect(await cases.filledOf(school)).toBe(before);
  await expect(cases.measures).toHaveCount(2);
  await expect(total).toHaveAttribute("data-value", planned ?? "");
});

test("the keyboard goes from school to school and stays in its field; undo in a field is the field's own while typing", async ({
  page,
}) => {
  const cases = new Cases(page);
  await page.keyboard.press("ArrowDown");
  await expect(cases.title).toHaveText("东陵县尚德小学");
  await page.keyboard.press("PageDown");
  await expect(cases.title).toHaveText("东陵县博文初级中学");
  await page.keyboard.press("Enter");
  await cases.fills("举办者", "某教育集团");
  await cases.field("举办者").focus();
  await page.keyboard.press("PageUp");
  await expect(cases.title).toHaveText("东陵县尚德小学");
  await expect(cases.field("举办者")).toBeFocused();
  await page.keyboard.press("Control+ArrowDown");
  await expect(cases.field("举办者")).toHaveValue("某教育集团");

  await page.keyboard.type("甲");
  await page.keyboard.press("Control+z");
  await expect(cases.field("举办者")).toHaveValue("某教育集团");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(cases.field("举办者")).not.toHaveValue("某教育集团");

  // Typed and not committed: leaving by a shortcut keeps it.
  await cases.field("举办者").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("另一集团");
  await page.keyboard.press("Alt+2");
  await expect(page.getByRole("grid", { name: "进度表" })).toBeVisible();
  await page.keyboard.press("Alt+4");
  await expect(cases.title).toHaveText("东陵县博文初级中学");
  await expect(cases.field("举办者")).toHaveValue("另一集团");
});

test("a finding leads to its field in the form", async ({ page }) => {
  const cases = new Cases(page);
  await goesTo(page, "名册");
  const roster = new Grid(page, "学校名册");
  const id = await roster.begins("name", "新民办学校");
  await roster.typeInto(id, "ownership", "民办", "Tab");
  await problems(page, "case-missing").click();
  await expect(cases.title).toHaveText("新民办学校");
  await expect(cases.form.getByRole("radio", { name: "未定" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Space");
  await expect(problems(page, "case-missing")).toHaveCount(0);
  await expect(cases.form.getByRole("radio", { name: "保留（规范办学）" })).toHaveAttribute(
    "aria-checked",
    "true",
  );
});

test.describe("at 125 %", () => {
  test.use({ viewport: { width: 1093, height: 550 } });

  test("the form has no sideways scroll, and its bar stays in sight", async ({ page }) => {
    const cases = new Cases(page);
    await cases.section("H 责任与节点").click();
    await expect(cases.title).toBeInViewport();
    const fits = await cases.form.evaluate((form) => form.scrollWidth <= form.clientWidth);
    expect(fits).toBe(true);
    await shot(page, "125-cases");
    await cases.section("B 在校生").click();
    await shot(page, "125-cases-pupils");
  });
});
