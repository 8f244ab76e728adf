/** Why is the share what it is? From the strip down to one cell of the roster, changed there, and back; also by keys alone. */
import { formatCount, formatShare } from "../../shared/format/numbers.ts";
import { Cases } from "./support/cases.ts";
import { Explaining } from "./support/explaining.ts";
import { Grid } from "./support/grid.ts";
import { choosesFall, goesTo, opensSample, strip } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shots } from "./support/shot.ts";

test.use({ who: "王敏" });

test("from the share of 2025 down to a cell of the roster, which is changed, and back", async ({ page }) => {
  await opensSample(page);
  await choosesFall(page, 2025);
  const explaining = new Explaining(page);
  const share = strip(page, "合计").getByRole("button", { name: "占比" }).first();
  await share.click();
  await expect(explaining.name).toHaveText("2025年秋东陵县民办占比（不含购买学位）");
  await expect(share).toContainText(formatShare(await explaining.number()));

  await explaining.goesDeeper();
  await explaining.looksAt("按学校");
  await shots(page, "explain-schools");
  await explaining.goesToTheEnd();
  const pupils = await explaining.number();
  await shots(page, "explain-cell");

  const roster = new Grid(page, "学校名册");
  await explaining.toCell.click();
  await expect(roster.input).toHaveAttribute("data-column-id", /^enrollment\./u);
  await expect(roster.input).toBeFocused();
  await page.keyboard.type(String(pupils + 200));
  await page.keyboard.press("Enter");
  await expect(explaining.value).toContainText(`${formatCount(pupils + 200)} 人`);

  await explaining.chain.first().click();
  await expect(explaining.name).toHaveText("2025年秋东陵县民办占比（不含购买学位）");
  const [first, second] = await explaining.parts.locator(".explain-part-value").allInnerTexts();
  const [counted, total] = [first, second].map((text = "") => Number(text.replaceAll(/\D/gu, "")));
  expect(await explaining.number()).toBe(Math.round(((counted ?? 0) * 10_000) / (total ?? 1)));
  await expect(share).toContainText(formatShare(await explaining.number()));
});

test("by keys alone: from a cell of Balance two steps down, back to it, and home", async ({ page }) => {
  await opensSample(page);
  await page.keyboard.press("Alt+3");
  const balance = new Grid(page, "学位平衡");
  await balance.goTo("/2025/all", "privateCounted");
  const explaining = new Explaining(page);
  // The click that went to the cell has asked already; a key takes the keyboard there.
  await page.keyboard.press("Enter");
  await expect(explaining.parts.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const second = (await explaining.parts.nth(1).innerText()).split("\n")[0] ?? "";
  await page.keyboard.press("Enter");
  await expect(explaining.name).toContainText(second);
  await page.keyboard.press("Enter");
  await expect(explaining.chain).toHaveCount(2);
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(explaining.chain).toHaveCount(0);
  await expect(explaining.parts.nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(explaining.root).toHaveCount(0);
  await expect(balance.input).toBeFocused();
  await balance.expectActive("/2025/all", "privateCounted");
});

test("a sum of the schedule and a number of a case are asked about by a click", async ({ page }) => {
  await opensSample(page);
  const explaining = new Explaining(page);
  const schedule = new Grid(page, "进度表");
  await schedule.cell("total", "pupils.2023").click();
  await expect(explaining.name).toHaveText("2023年秋东陵县压减合计");
  await expect(explaining.value).toContainText(await schedule.cell("total", "pupils.2023").innerText());

  await goesTo(page, "一校一案");
  const counted = page.locator('[data-line="all.counted"], [data-line="primary.counted"]').first();
  const number = counted.getByRole("button").last();
  await number.click();
  await expect(explaining.name).toContainText("计入占比的在校生");
  await expect(explaining.value).toContainText(await number.innerText());
  await shots(page, "explain-case");

  // Where do the children of a school that closes sit? Its own list says where they go, and what room there is.
  await new Cases(page).school("东陵县思源学校").click();
  await page.locator('[data-line="all.reduced"]').getByRole("button").last().click();
  await expect(explaining.parts).toContainText("转入公办学校（停办）");
  await expect(explaining.root.getByRole("region", { name: "当地公办学位" })).toContainText(
    /柳林镇初中\s*▼缺/u,
  );
});
