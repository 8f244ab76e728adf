/** All numbers of a plan that the program shows and explains, read where the screens read them. */
import { compare } from "../../shared/calculation/comparison.ts";
import { countyNeeds } from "../../shared/calculation/countyNeeds.ts";
import type { Amount } from "../../shared/calculation/explain/amounts.ts";
import type { Calculated } from "../../shared/calculation/explain/explain.ts";
import { figureKeys, figureOf, unitOfFigure } from "../../shared/calculation/explain/figureKeys.ts";
import type { Subject, SubjectOf } from "../../shared/calculation/explain/subject.ts";
import { countyOutlook } from "../../shared/calculation/outlook.ts";
import { perSchool } from "../../shared/calculation/perSchool.ts";
import { findRow, type BalanceRow } from "../../shared/calculation/rows.ts";
import { judgeTargets } from "../../shared/calculation/targets.ts";
import type { County } from "../../shared/model/county.ts";
import { stages } from "../../shared/model/stage.ts";
import { caseSources } from "../../shared/print/caseSource.ts";
import { wholeSchool } from "../../shared/print/outlook.ts";

export interface Shown extends Amount {
  readonly subject: Subject;
}

export function numbersShown(asked: Calculated): Shown[] {
  const ofCounties = [...asked.plan.county.values()].flatMap((county) => [
    ...countyRows(asked, county),
    ...comparisons(asked, county),
    ...tasks(asked, county),
    ...needs(asked, county),
    ...shortages(asked, county),
    ...schools(asked, county),
    ...cases(asked, county),
  ]);
  return [...figures(asked.calculator.cityRows(), {}), ...ofCounties, ...measures(asked)];
}

const countyRows = ({ calculator }: Calculated, { id: countyCode }: County): Shown[] => [
  ...figures(calculator.countyRows(countyCode), { countyCode }),
  ...calculator.areaRows(countyCode).flatMap(({ area, rows }) => figures(rows, { countyCode, area })),
];

const figures = (
  rows: readonly BalanceRow[],
  place: Pick<SubjectOf<"row">, "countyCode" | "area">,
): Shown[] =>
  rows.flatMap((row) =>
    figureKeys.map((figure) => ({
      subject: { of: "row" as const, ...place, year: row.year, stage: row.stage, figure },
      value: figureOf(row, figure),
      unit: unitOfFigure(figure),
    })),
  );

/** What a share target asks for, and what there would be without further measures. */
function comparisons({ calculator }: Calculated, county: County): Shown[] {
  const rows = calculator.countyRows(county.id);
  return rows.flatMap((row): Shown[] => {
    const base = findRow(rows, county.baseYear, row.stage) ?? row;
    const { ifNothingDone, target, planned } = compare(county, row, base);
    const place = { countyCode: county.id, year: row.year, stage: row.stage } as const;
    const unmeasured = { of: "unmeasured", ...place } as const;
    return [
      { subject: { ...unmeasured, figure: "pupils" }, value: ifNothingDone.pupils, unit: "pupils" },
      { subject: { ...unmeasured, figure: "shareBp" }, value: ifNothingDone.shareBp, unit: "bp" },
      ...(target === null
        ? []
        : ([
            { subject: { of: "allowed", ...place }, value: target.pupils, unit: "pupils" },
            {
              subject: { of: "to-reduce", ...place },
              value: Math.max(0, planned.pupils - target.pupils),
              unit: "pupils",
            },
          ] satisfies Shown[])),
    ];
  });
}

const tasks = ({ calculator }: Calculated, county: County): Shown[] =>
  judgeTargets(county, calculator.countyRows(county.id)).flatMap(({ row, task }): Shown[] => {
    if (task === null) return [];
    const { year, stage } = row;
    const subject = { of: "to-reduce", countyCode: county.id, year, stage, target: "task" } as const;
    return [{ subject, value: Math.max(0, task.required - task.done), unit: "pupils" }];
  });

/** What must still be opened, as strip and Balance sum it up. */
const shortages = ({ calculator }: Calculated, county: County): Shown[] =>
  countyOutlook(calculator, county, "2022-01-01").map(({ year, stage, seatsShort }) => ({
    subject: { of: "seats-short", countyCode: county.id, year, stage },
    value: seatsShort,
    unit: "seats",
  }));

const needs = ({ plan, calculator, rules }: Calculated, { id: countyCode }: County): Shown[] =>
  countyNeeds(plan, calculator, countyCode, rules).falls.flatMap((fall): Shown[] => {
    const subject = { of: "need", countyCode, year: fall.year, stage: fall.stage } as const;
    const money = { subject, unit: "tenThousandYuan" } as const;
    return [
      { subject: { ...subject, figure: "seats" }, value: fall.seats, unit: "seats" },
      { subject: { ...subject, figure: "classes" }, value: fall.classes, unit: "classes" },
      { subject: { ...subject, figure: "teachers" }, value: fall.teachers, unit: "teachers" },
      { subject: { ...subject, figure: "budget" }, value: fall.budgetYuan, unit: "yuan" },
      ...(fall.investment === null
        ? []
        : [{ ...money, subject: { ...subject, figure: "investment" as const }, value: fall.investment }]),
      ...(fall.invested === null
        ? []
        : [{ ...money, subject: { ...subject, figure: "invested" as const }, value: fall.invested }]),
    ];
  });

const schools = ({ calculator, rules }: Calculated, { id }: County): Shown[] =>
  calculator.falls(id).flatMap((year) =>
    perSchool(calculator, id, year, rules).flatMap(({ holder, stage, seats, use }): Shown[] => {
      if (holder.kind !== "school" || use === null) return [];
      const subject = { of: "school", schoolId: holder.school.id, year, stage } as const;
      return [
        { subject: { ...subject, line: "openSeats" }, value: seats, unit: "seats" },
        { subject: { ...subject, line: "above" }, value: use.above, unit: "pupils" },
        { subject: { ...subject, line: "unfilled" }, value: use.unfilled, unit: "seats" },
        ...(use.utilisationBp === null
          ? []
          : [
              {
                subject: { ...subject, line: "utilisation" as const },
                value: use.utilisationBp,
                unit: "bp" as const,
              },
            ]),
      ];
    }),
  );

/** What a case shows of its school, by fall and stage and for both together. */
const cases = ({ plan, calculator }: Calculated, { id }: County): Shown[] =>
  caseSources(plan, calculator, id).flatMap(({ school, outlook }) => {
    const parts = [
      ...stages.map((stage) => ({ stage, falls: outlook[stage] })),
      { stage: "all" as const, falls: wholeSchool(outlook) },
    ];
    return parts.flatMap(({ stage, falls }) =>
      falls.flatMap((fall) =>
        (["doNothing", "counted", "purchased", "reduced"] as const).map((line): Shown => ({
          subject: { of: "school", schoolId: school.id, year: fall.year, stage, line },
          value: fall[line],
          unit: "pupils",
        })),
      ),
    );
  });

/** What the schedule shows beside each measure. */
const measures = ({ plan, calculator }: Calculated): Shown[] =>
  [...plan.measure.keys()].flatMap((measureId) =>
    (calculator.measureFigures(measureId) ?? []).flatMap(({ year, pupils, seats }) =>
      stages.flatMap((stage): Shown[] => {
        const subject = { of: "measure", measureId, year, stage } as const;
        return [
          { subject: { ...subject, figure: "pupils" }, value: pupils[stage], unit: "pupils" },
          { subject: { ...subject, figure: "seats" }, value: seats[stage], unit: "seats" },
        ];
      }),
    ),
  );
