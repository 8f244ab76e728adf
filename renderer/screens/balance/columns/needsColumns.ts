/** 需求: classes and teachers for the seats added, money for building and for buying. */
import type { FallNeeds } from "../../../../shared/calculation/countyNeeds.ts";
import type { NeedFigure, Subject } from "../../../../shared/calculation/explain/subject.ts";
import type { CountyCode } from "../../../../shared/model/units.ts";
import { formatCount } from "../../../../shared/format/numbers.ts";
import type { GridColumn } from "../../../grid/types.ts";
import { stageWord } from "../balanceWords.ts";

type Column = GridColumn<FallNeeds>;

const forSeats = "新增公办学位的需求（累计）";
const forBuilding = "投资（万元）";
const forBuying = "政府购买学位";

export function needsColumns(countyCode: CountyCode): readonly Column[] {
  const asked =
    (figure: NeedFigure) =>
    ({ year, stage }: FallNeeds): Subject => ({
      of: "need",
      countyCode,
      year,
      stage,
      figure,
    });
  return [
    {
      id: "year",
      header: "秋季",
      width: 72,
      pinned: "left",
      text: ({ year }) => `${year}年`,
      sortValue: ({ year }) => year,
    },
    { id: "stage", header: "学段", width: 64, pinned: "left", text: ({ stage }) => stageWord(stage) },
    {
      ...counted("seats", "新增学位（个）", forSeats, 112, ({ seats }) => seats),
      hint: () => "基期以来新增的公办学位，不含购买",
      subject: asked("seats"),
    },
    {
      ...counted("classes", "班级（个）", forSeats, 92, ({ classes }) => classes),
      hint: () => "学位 ÷ 班额标准，进一取整",
      subject: asked("classes"),
    },
    {
      ...counted("teachers", "教师（人）", forSeats, 92, ({ teachers }) => teachers),
      hint: () => "学位 ÷ 师生比，进一取整",
      subject: asked("teachers"),
    },
    {
      ...money("investment", "当年", forBuilding, ({ investment }) => investment),
      hint: ofBoth,
      subject: (line) => (line.investment === null ? null : asked("investment")(line)),
    },
    {
      ...money("invested", "累计", forBuilding, ({ invested }) => invested),
      hint: ofBoth,
      subject: (line) => (line.invested === null ? null : asked("invested")(line)),
    },
    {
      ...counted("bought", "购买（人）", forBuying, 92, ({ bought }) => bought),
      subject: ({ year, stage }) => ({ of: "row", countyCode, year, stage, figure: "purchased" }),
    },
    {
      ...money("budget", "经费（万元）", forBuying, ({ budgetYuan }) => inTenThousands(budgetYuan)),
      hint: ({ budgetYuan }) => `该学年 ${formatCount(budgetYuan)} 元 = 各校购买人数 × 生均补助`,
      subject: asked("budget"),
    },
  ];
}

export const inTenThousands = (yuan: number): number => yuan / 10_000;

function ofBoth({ stage }: FallNeeds): string | undefined {
  return stage === "all" ? undefined : "投资按项目填写，不分学段";
}

function counted(
  id: string,
  header: string,
  group: string,
  width: number,
  value: (line: FallNeeds) => number,
): Column {
  return {
    id,
    header,
    group,
    width,
    align: "right",
    text: (line) => formatCount(value(line)),
    sortValue: value,
    quantity: value,
  };
}

const money = (
  id: string,
  header: string,
  group: string,
  value: (line: FallNeeds) => number | null,
): Column => ({
  id,
  header,
  group,
  width: 104,
  align: "right",
  text: (line) => {
    const amount = value(line);
    return amount === null ? "—" : formatCount(amount);
  },
  sortValue: value,
  quantity: value,
});
