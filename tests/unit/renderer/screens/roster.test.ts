import { describe, expect, it } from "vitest";
import { passesFilter, valuesOf, wholeRoster } from "../../../../renderer/screens/roster/rosterFilter.ts";
import { rosterColumns } from "../../../../renderer/screens/roster/rosterColumns.ts";
import { rosterFooter } from "../../../../renderer/screens/roster/rosterFooter.ts";
import { rosterMarks, withMarks } from "../../../../renderer/screens/roster/rosterMarks.ts";
import {
  areaChanges,
  cellsOf,
  countsText,
  townLines,
} from "../../../../renderer/screens/roster/townAreas.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { findingsOf } from "../../../builders/findings.ts";

const story = aPlan()
  .withCounty("东陵县")
  .withPublicSchool("实验小学", { town: "城关镇" })
  .withPublicSchool("第一初中", { town: "龙泉街道", area: "东片" })
  .withPrivateSchool("育英学校", {
    town: "石桥镇",
    code: "12",
    enrollment: { 1: 40, 2: 400, 3: 40 },
    seats: { primary: 90 },
    seatsEstimated: { primary: true },
    classes: { 1: 2 },
  })
  .withPublicSchool("石桥小学", { town: "石桥镇", area: "西片" })
  .withPublicSchool("村小", { stageClasses: { primary: 6 }, classes: { 7: 3 } });
const plan = story.build();
const schools = [...plan.school.values()];
const [county] = plan.county.values();

describe("filters of the roster", () => {
  it("offer the towns and areas there are, those without last", () => {
    expect(valuesOf(schools, "town")).toEqual(["城关镇", "龙泉街道", "石桥镇", ""]);
    expect(valuesOf(schools, "area")).toEqual(["东片", "西片", ""]);
  });

  it("let through what fits all of them", () => {
    const passing = (part: Partial<typeof wholeRoster>): string[] =>
      schools.filter((school) => passesFilter(school, { ...wholeRoster, ...part })).map(({ id }) => id);
    expect(passing({ town: "石桥镇" })).toEqual(["育英学校", "石桥小学"]);
    expect(passing({ town: "石桥镇", area: "" })).toEqual(["育英学校"]);
    expect(passing({ town: "", ownership: "private" })).toEqual([]);
  });
});

it("what is asked of public schools, too, can be filled in there", () => {
  if (county === undefined) throw new Error("the story has a county");
  const columns = rosterColumns(plan, county, true).filter(({ editor }) => editor !== undefined);
  expect(columns.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["boarders", "beds", "urbanClass", "formerNames"]),
  );
});

describe("marks of the roster", () => {
  if (county === undefined) throw new Error("the story has a county");
  const columns = withMarks(
    rosterColumns(plan, county, true),
    rosterMarks(findingsOf(story), county.id),
    plan,
  );
  const look = (field: string): unknown[] => {
    const column = columns.find(({ id }) => id === field);
    const school = plan.school.get("育英学校");
    if (column === undefined || school === undefined) throw new Error(`no ${field}`);
    return [column.text(school), column.mark?.(school), column.hint?.(school)];
  };

  it("say 估 and what estimated seats are made of", () => {
    expect(look("seats.primary")).toEqual([
      "90 估",
      "note",
      "育英学校（小学）学位 90 个为估算（2 个班 × 45 人）。",
    ]);
  });

  it("stand at the suspicious cell with the reason", () => {
    expect(look("enrollment.2")).toEqual([
      "400",
      "attention",
      "“育英学校”二年级 400 人，与相邻年级（40 人、40 人）相差较大。",
    ]);
    expect(look("code")).toEqual(["12", "attention", "“育英学校”的标识码“12”不是 10 位数字。"]);
    expect(look("enrollment.1")).toEqual(["40", undefined, undefined]);
  });
});

describe("classes of a stage", () => {
  if (county === undefined) throw new Error("the story has a county");
  const columns = rosterColumns(plan, county, true);
  const look = (stage: string): unknown[] => {
    const column = columns.find(({ id }) => id === `stageClasses.${stage}`);
    const school = plan.school.get("村小");
    if (column === undefined || school === undefined) throw new Error(`no ${stage}`);
    return [column.text(school), column.mark?.(school), column.editable?.(school)];
  };

  it("are its own count, to be typed into, or the sum of its grades", () => {
    expect(look("primary")).toEqual(["6", undefined, true]);
    expect(look("junior")).toEqual(["3", "computed", false]);
  });

  it("are added up as they are shown", () => {
    const [footer] = rosterFooter(schools, schools.length, county);
    const sums = ["primary", "junior"].map((stage) => footer?.cells[`stageClasses.${stage}`]?.text);
    expect(sums).toEqual(["8", "3"]);
  });

  it("is empty where no school tells a number, for nothing known is not nothing", () => {
    if (county === undefined) throw new Error("the story has a county");
    const [footer] = rosterFooter(schools, schools.length, county);
    expect(["beds", "boarders", "seats.primary"].map((id) => footer?.cells[id]?.text)).toEqual([
      "",
      "",
      "90",
    ]);
  });
});

describe("areas by town", () => {
  const lines = townLines(schools);

  it("propose 城区 for the county town, the town itself elsewhere, and what the planner has said before", () => {
    expect(lines.map(({ town, proposed, withoutArea }) => [town, proposed, withoutArea])).toEqual([
      ["城关镇", "城区", 1],
      ["龙泉街道", "东片", 0],
      ["石桥镇", "西片", 1],
      ["", "", 1],
    ]);
  });

  it("change the schools without one, as one edit of their cells", () => {
    const changes = areaChanges(lines, new Map(), true);
    expect(cellsOf(changes)).toEqual([
      { table: "school", id: "实验小学", field: "area", text: "城区" },
      { table: "school", id: "育英学校", field: "area", text: "西片" },
    ]);
    expect(countsText(changes)).toBe("城区 1 所、西片 1 所");
  });

  it("change all schools of a town where that is asked for, and none where nothing is chosen", () => {
    const choices = new Map([
      ["石桥镇", "石桥片"],
      ["城关镇", " "],
    ]);
    expect(areaChanges(lines, choices, false).map(({ school, area }) => [school.id, area])).toEqual([
      ["育英学校", "石桥片"],
      ["石桥小学", "石桥片"],
    ]);
  });
});
