/**
 * What each shortcut is to do, by its words in the sheet of shortcuts: how it is tried, and what is to be seen after. Every
 * trial begins in the sample's schedule, at the school's line number 5, in the column of caps, with nothing selected.
 */
import { expect, type Page } from "@playwright/test";
import { textOnClipboard } from "./clipboard.ts";
import { Grid } from "./grid.ts";

export interface Trial {
  readonly page: Page;
  readonly grid: Grid;
  /** The record of a line of the schedule, counted from 1, as it stands when a trial begins. */
  readonly line: (number: number) => string;
  /** Presses the shortcut. */
  readonly press: () => Promise<void>;
}
export type Exercise = (trial: Trial) => Promise<void>;

export const home = { line: 5, column: "cap" } as const;
const unit = "responsibleUnit";

/** The active cell goes there. */
const goes =
  (line: number, column: string, from: { line: number; column: string } = home): Exercise =>
  async ({ grid, line: at, press }) => {
    if (from !== home) await grid.goTo(at(from.line), from.column);
    await press();
    await grid.expectActive(at(line), column);
  };

/** So many cells are selected. */
const selects =
  (cells: string | RegExp, from: { line: number; column: string } = home): Exercise =>
  async ({ grid, line, press }) => {
    if (from !== home) await grid.goTo(line(from.line), from.column);
    await press();
    await expect(grid.status).toContainText(cells);
  };

/** A part of the window shows up. */
const opens =
  (role: "dialog" | "menu" | "search" | "complementary", name: string | RegExp): Exercise =>
  async ({ page, press }) => {
    await press();
    await expect(page.getByRole(role, { name })).toBeVisible();
  };

const shows =
  (grid: string): Exercise =>
  async ({ page, press }) => {
    await press();
    await expect(new Grid(page, grid).input).toBeFocused();
  };

const screenful = /已选 \d{2} 格/u;
const name = { line: 5, column: "schoolId" };
const figure = { line: 5, column: "pupils.2023" };

const moving: Readonly<Record<string, Exercise>> = {
  上一行: goes(4, "cap"),
  下一行: goes(6, "cap"),
  左边一格: goes(5, "seats.junior"),
  右边一格: goes(5, "plannedDate"),
  "下一格；选区内逐格向后": goes(5, "plannedDate"),
  "上一格；选区内逐格向前": goes(5, "seats.junior"),
  本行第一格: goes(5, "schoolId"),
  本行最后一格: goes(5, "remarks"),
  表的第一格: goes(1, "schoolId"),
  表的最后一格: goes(38, "remarks"),
  向上到数据边缘: goes(1, "schoolId", name),
  向下到数据边缘: goes(37, "schoolId", name),
  向左到数据边缘: goes(5, "cap", figure),
  向右到数据边缘: goes(5, "seats.2025", figure),
  上一屏: goes(1, "cap"),
  下一屏: async ({ grid, line, press }) => {
    await press();
    await expect(grid.input).not.toHaveAttribute("data-row-id", line(home.line));
    await expect(grid.input).toHaveAttribute("data-column-id", home.column);
  },
};

const selecting: Readonly<Record<string, Exercise>> = {
  选区向上一行: selects("已选 2 格"),
  选区向下一行: selects("已选 2 格"),
  选区向左一格: selects("已选 2 格"),
  选区向右一格: selects("已选 2 格"),
  选到本行第一格: selects("已选 6 格"),
  选到本行最后一格: selects("已选 31 格"),
  选到表的第一格: selects("已选 30 格"),
  选到表的最后一格: selects("已选 1,023 格"),
  向上选到数据边缘: selects("已选 5 格", name),
  向下选到数据边缘: selects("已选 33 格", name),
  向左选到数据边缘: selects("已选 5 格", figure),
  向右选到数据边缘: selects("已选 7 格", figure),
  选区向上一屏: selects("已选 5 格"),
  选区向下一屏: selects(screenful),
  全选: selects("已选 1,332 格"),
  选整行: selects("已选 36 格"),
  选整列: selects("已选 37 格"),
  取消选区: async ({ page, grid, press }) => {
    await page.keyboard.press("Shift+ArrowDown");
    await expect(grid.ranges).toHaveCount(1);
    await press();
    await expect(grid.ranges).toHaveCount(0);
  },
};

/** A text is typed into the unit of line 5, but not taken yet. */
async function types({ page, grid, line }: Trial, text: string): Promise<void> {
  await grid.goTo(line(5), unit);
  await page.keyboard.type(text);
}
const unitOf = ({ grid, line }: Trial, number: number) => grid.cell(line(number), unit);

/** Line 5 says 甲局, on disk, too, and is the active cell. */
async function hasUnit(trial: Trial): Promise<void> {
  await types(trial, "甲局");
  await trial.page.keyboard.press("Enter");
  await expect(unitOf(trial, 5)).toHaveText("甲局");
  await expect(trial.page.getByRole("button", { name: "↶ 撤销" })).toBeEnabled();
  await trial.grid.goTo(trial.line(5), unit);
}

const takes =
  (activeAfter: number): Exercise =>
  async (trial) => {
    await types(trial, "甲局");
    await trial.press();
    await expect(unitOf(trial, 5)).toHaveText("甲局");
    await trial.grid.expectActive(trial.line(activeAfter), unit);
  };

const editing: Readonly<Record<string, Exercise>> = {
  "修改此格（光标在末尾）": async (trial) => {
    await hasUnit(trial);
    await trial.press();
    await trial.grid.type("长");
    await expect(unitOf(trial, 5)).toHaveText("甲局长");
  },
  填入并到下一行: takes(6),
  填入并到上一行: takes(4),
  放弃正在填的内容: async (trial) => {
    const before = (await unitOf(trial, 5).textContent()) ?? "";
    await types(trial, "甲局");
    await trial.press();
    await expect(unitOf(trial, 5)).toHaveText(before);
    await expect(trial.grid.input).toHaveValue("");
  },
  打开选项: async ({ grid, line, press }) => {
    await grid.goTo(line(5), "kind");
    await press();
    await expect(grid.options.first()).toBeVisible();
  },
  清除内容: async (trial) => {
    await hasUnit(trial);
    await trial.press();
    await expect(unitOf(trial, 5)).toHaveText("");
  },
  打开右键菜单: opens("menu", "右键菜单"),
  撤销: async (trial) => {
    const before = (await unitOf(trial, 5).textContent()) ?? "";
    await hasUnit(trial);
    await trial.press();
    await expect(unitOf(trial, 5)).toHaveText(before);
  },
  重做: async (trial) => {
    await hasUnit(trial);
    await trial.page.keyboard.press("Control+z");
    await expect(unitOf(trial, 5)).not.toHaveText("甲局");
    await trial.press();
    await expect(unitOf(trial, 5)).toHaveText("甲局");
  },
};

const marked = ({ grid }: Trial) => grid.root.locator(".sheet-mark:not([hidden])");

const copying: Readonly<Record<string, Exercise>> = {
  复制: async (trial) => {
    await hasUnit(trial);
    await trial.press();
    await expect.poll(() => textOnClipboard(trial.page)).toBe("甲局\n");
  },
  剪切: async (trial) => {
    await hasUnit(trial);
    await trial.press();
    await trial.grid.goTo(trial.line(6), unit);
    await trial.page.keyboard.press("Control+v");
    await expect(unitOf(trial, 6)).toHaveText("甲局");
    await expect(unitOf(trial, 5)).toHaveText("");
  },
  粘贴: async (trial) => {
    await hasUnit(trial);
    await trial.page.keyboard.press("Control+c");
    await trial.grid.goTo(trial.line(6), unit);
    await trial.press();
    await expect(unitOf(trial, 6)).toHaveText("甲局");
  },
  连同表头复制: async (trial) => {
    await hasUnit(trial);
    await trial.press();
    await expect.poll(() => textOnClipboard(trial.page)).toBe("责任单位\n甲局\n");
  },
  取消复制或剪切的虚线框: async (trial) => {
    await trial.page.keyboard.press("Control+c");
    await expect(marked(trial)).not.toHaveCount(0);
    await trial.press();
    await expect(marked(trial)).toHaveCount(0);
  },
  向下填充: async (trial) => {
    await hasUnit(trial);
    await trial.page.keyboard.press("ArrowDown");
    await trial.press();
    await expect(unitOf(trial, 6)).toHaveText("甲局");
  },
  向右填充: async (trial) => {
    await hasUnit(trial);
    await trial.page.keyboard.press("ArrowRight");
    await trial.press();
    await expect(trial.grid.cell(trial.line(5), "responsiblePerson")).toHaveText("甲局");
  },
  把正在填的内容填入整个选区: async (trial) => {
    await trial.grid.select([trial.line(5), unit], [trial.line(6), unit]);
    await trial.page.keyboard.type("乙局");
    await trial.press();
    for (const number of [5, 6]) await expect(unitOf(trial, number)).toHaveText("乙局");
  },
  填入今天的日期: async ({ grid, line, press, page }) => {
    const today = await page.evaluate(() => {
      const now = new Date();
      const two = (value: number): string => String(value).padStart(2, "0");
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    });
    await grid.goTo(line(5), "actualDate");
    await press();
    await expect(grid.cell(line(5), "actualDate")).toHaveText(today);
  },
  删除行: async ({ grid, line, press }) => {
    await press();
    await expect(grid.line(line(5))).toHaveCount(0);
    await expect(grid.cell("measures", "schoolId")).toHaveText("措施合计 36 项");
  },
};

const isIn =
  (label: string): Exercise =>
  async ({ page, press }) => {
    await press();
    await expect(page.getByLabel(label, { exact: true })).toBeFocused();
  };

/** Looks for a school, shuts the bar, goes on by the key. */
const findsFrom =
  (line: number): Exercise =>
  async (trial) => {
    const { page, grid, press, line: at } = trial;
    const found = (await grid.cell(at(7), "schoolId").textContent()) ?? "";
    await grid.goTo(at(line), "kind");
    await page.keyboard.press("Control+f");
    await page.getByLabel("查找内容").fill(found);
    await press();
    await expect(page.getByRole("status", { name: "查找结果" })).toContainText("第 ");
    await expect(grid.input).toHaveAttribute("data-column-id", "schoolId");
    await expect(grid.input).toHaveAttribute("aria-label", new RegExp(found, "u"));
  };

const finding: Readonly<Record<string, Exercise>> = {
  查找: isIn("查找内容"),
  替换: async ({ page, press }) => {
    await press();
    await expect(page.getByLabel("替换为")).toBeVisible();
  },
  查找下一处: findsFrom(3),
  查找上一处: findsFrom(20),
  筛选此列: opens("dialog", /^年招生|上限/u),
  筛选本页: async ({ page, press }) => {
    await press();
    await expect(page.getByRole("searchbox", { name: "筛选", exact: true })).toBeFocused();
  },
  "查找学校、措施、命令": opens("dialog", "查找学校、措施、命令"),
};

/** From a number of the schedule to the first of its parts, by keys alone; the way back is tried from there. */
const goesBack: Exercise = async ({ page, grid, line, press }) => {
  await grid.goTo(line(figure.line), figure.column);
  await page.keyboard.press("Control+e");
  const panel = page.getByRole("complementary", { name: "这个数怎么来的" });
  const asked = (await panel.getByRole("heading", { level: 3 }).textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("heading", { level: 3 })).not.toHaveText(asked);
  await press();
  await expect(panel.getByRole("heading", { level: 3 })).toHaveText(asked);
};

const asking: Readonly<Record<string, Exercise>> = {
  这个数怎么来的: async (trial) => {
    await trial.grid.goTo(trial.line(figure.line), figure.column);
    await opens("complementary", "这个数怎么来的")(trial);
  },
  "数的由来：返回上一步": goesBack,
  "数的由来：在面板里返回上一步": goesBack,
};

/** Schools of the list of cases that are chosen, or are not. */
const listed = (page: Page, selected: boolean) =>
  page.getByRole("listbox", { name: "民办学校" }).getByRole("option", { selected });

const inCases = async (page: Page): Promise<void> => {
  await page.keyboard.press("Alt+4");
  await expect(page.getByRole("listbox", { name: "民办学校" })).toBeFocused();
};
const title = (page: Page) => page.locator(".case-bar h2");

const schools: Readonly<Record<string, Exercise>> = {
  "一校一案：上一所学校": async ({ page, press }) => {
    await inCases(page);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    const last = (await title(page).textContent()) ?? "";
    await press();
    await expect(title(page)).not.toHaveText(last);
  },
  "一校一案：下一所学校": async ({ page, press }) => {
    await inCases(page);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    const first = (await title(page).textContent()) ?? "";
    await press();
    await expect(title(page)).not.toHaveText(first);
  },
  "一校一案：在列表中选几所（批量填写）": async ({ page, press }) => {
    await inCases(page);
    await page.keyboard.press("ArrowDown");
    await press();
    await expect(listed(page, true)).toHaveCount(2);
  },
  "一校一案：选列出的全部学校": async ({ page, press }) => {
    await inCases(page);
    await press();
    await expect(listed(page, false)).toHaveCount(0);
  },
  "一校一案：从学校列表进入表单": async ({ page, press }) => {
    await inCases(page);
    await press();
    await expect(page.getByLabel("标识码", { exact: true })).toBeFocused();
  },
};

const files: Readonly<Record<string, Exercise>> = {
  新建方案: opens("dialog", "新建方案"),
  打开: opens("dialog", "打开方案"),
  保存: async ({ page, press }) => {
    await press();
    await expect(page.getByText("已保存：每一步都自动存盘")).toBeVisible();
  },
  另存为: isIn("方案名称"),
  打印当前页面: opens("dialog", "打印预览"),
};

const windows: Readonly<Record<string, Exercise>> = {
  学校名册: shows("学校名册"),
  进度表: async (trial) => {
    await trial.page.keyboard.press("Alt+1");
    await shows("进度表")(trial);
  },
  学位平衡: shows("学位平衡"),
  参数: shows("预测参数"),
  一校一案: async ({ page, press }) => {
    await press();
    await expect(page.getByRole("listbox", { name: "民办学校" })).toBeFocused();
  },
  一县一策: async ({ page, press }) => {
    await press();
    await expect(page.getByRole("textbox", { name: "一、基本情况" })).toBeFocused();
  },
  方案比较: async ({ page, press }) => {
    await press();
    await expect(page.getByRole("heading", { name: "还没有比选方案" })).toBeVisible();
  },
  显示或收起问题: async ({ page, press }) => {
    const fold = page
      .getByRole("complementary", { name: "问题" })
      .getByRole("button", { name: "收起", exact: true });
    await expect(fold).toHaveCount(1);
    await press();
    await expect(fold).toHaveCount(0);
  },
  操作记录: opens("complementary", "操作记录"),
  节点: opens("complementary", "节点"),
  转到下一区域: async ({ grid, press }) => {
    await press();
    await expect(grid.input).not.toBeFocused();
  },
  快捷键一览: opens("dialog", "快捷键一览"),
};

export const exercises: Readonly<Record<string, Exercise>> = {
  ...moving,
  ...selecting,
  ...editing,
  ...copying,
  ...finding,
  ...asking,
  ...schools,
  ...files,
  ...windows,
};
