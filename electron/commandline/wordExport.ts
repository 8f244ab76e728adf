/**
 * `export --docx`: which papers are meant. Without a word all cases with cover and index, county by county; with school
 * codes those cases alone; with `--paper` another paper.
 */
import { basename } from "node:path";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import { inOrder, type Plan } from "../../shared/model/plan.ts";
import { currentScenario, type CountyCode, type SchoolId } from "../../shared/model/units.ts";
import { paperNames, type PaperKind, type PaperRequest } from "../../shared/print/papers.ts";
import { scenarioNamed } from "../../shared/scenarios/names.ts";
import { ask, planOf, scenarioAsked, withDocument } from "./asking.ts";
import { option, positional, type Arguments, type Surroundings } from "./command.ts";
import { writeOfficeFile } from "./files.ts";

export const exportWord = (given: Arguments, surroundings: Surroundings): Promise<Outcome<unknown>> =>
  withDocument<unknown>(surroundings, positional(given, 0), async ({ key }) => {
    const stored = await planOf(surroundings, key);
    const plan = stored.ok ? scenarioAsked(stored.value, given) : stored;
    if (!stored.ok) return stored;
    if (!plan.ok) return plan;
    const papers = papersAsked(given, plan.value);
    if (!papers.ok) return papers;
    const scenario = scenarioNamed(stored.value, given.options["scenario"] ?? "") ?? currentScenario;
    const bound = codesOf(given).length === 0;
    const front = { cover: bound, index: bound };
    const word = await ask(surroundings.host, "print.docx", {
      document: key,
      papers: papers.value,
      front,
      scenario,
    });
    if (!word.ok) return word;
    const file = option(given, "docx");
    const written = writeOfficeFile(file, word.value);
    return written.ok ? done({ file: basename(file) }) : written;
  });

type Papers = PaperRequest[];

function papersAsked(given: Arguments, plan: Plan): Outcome<Papers> {
  const kind = given.options["paper"] ?? "cases";
  if (!isPaper(kind)) return refused({ code: "bad-value", path: "--paper", found: kind, expected: kinds });
  const { county } = given.options;
  const counties = inOrder(plan.county.values()).map(({ id }) => id);
  if (county !== undefined && !counties.includes(county))
    return refused({ code: "bad-value", path: "--county", found: county, expected: counties.join(" | ") });
  const codes = codesOf(given);
  const asked = county === undefined ? counties : [county];
  if (codes.length === 0) return done(asked.map((countyCode) => ({ kind, countyCode })));
  if (kind !== "cases")
    return refused({ code: "bad-value", path: "--paper", found: kind, expected: "cases" });
  return casesAsked(codes, asked, plan);
}

const kinds = Object.keys(paperNames).join(" | ");
const isPaper = (kind: string): kind is PaperKind => Object.hasOwn(paperNames, kind);

/** `--school A B` and `--school A --school B` are the same. */
const codesOf = ({ lists, positionals }: Arguments): readonly string[] => [
  ...(lists["school"] ?? []),
  ...positionals.slice(1),
];

function casesAsked(codes: readonly string[], counties: readonly CountyCode[], plan: Plan): Outcome<Papers> {
  const ofPrivate = inOrder(plan.school.values()).filter(
    ({ ownership, countyCode }) => ownership === "private" && counties.includes(countyCode),
  );
  const unknown = codes.find((code) => !ofPrivate.some((school) => school.code === code));
  if (unknown !== undefined)
    return refused({ code: "bad-value", path: "--school", found: unknown, expected: "民办学校的标识码" });
  const chosen = ofPrivate.filter(({ code }) => codes.includes(code));
  const byCounty = Map.groupBy(chosen, ({ countyCode }) => countyCode);
  return done(
    [...byCounty].map(([countyCode, schools]) => ({ kind: "cases", countyCode, schools: schools.map(idOf) })),
  );
}

const idOf = ({ id }: { readonly id: SchoolId }): SchoolId => id;
