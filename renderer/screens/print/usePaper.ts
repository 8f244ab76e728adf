/**
 * What is chosen in the preview: which paper, of which schools and sections, with what before it. It is kept as the
 * request that anybody who makes the same paper answers, on sheets or as a file.
 */
import { useMemo, useState } from "react";
import { sections, type SectionName } from "../../../shared/cases/completeness.ts";
import { currentScenario } from "../../../shared/model/units.ts";
import { privateSchools } from "../../../shared/print/caseSource.ts";
import {
  frontOfCases,
  paperNames,
  papersOf,
  type PaperKind,
  type PaperRequest,
  type PaperSource,
} from "../../../shared/print/papers.ts";
import type { PagesOf } from "../../../shared/print/indexDocument.ts";
import type { PrintedDocument } from "../../../shared/print/printed.ts";
import type { School } from "../../../shared/model/school.ts";
import { scenarioName } from "../../../shared/scenarios/names.ts";
import type { PrintRequest } from "../../commands/uiCommand.ts";
import { defaultRules } from "../../document/rules.ts";
import { schoolInView } from "../../document/schoolInView.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { today } from "../../ui/today.ts";

export interface PaperChoice {
  readonly kind: PaperKind;
  readonly schools: ReadonlySet<string>;
  readonly sections: ReadonlySet<SectionName>;
  readonly cover: boolean;
  readonly index: boolean;
}

export interface Paper {
  readonly choice: PaperChoice;
  readonly change: (part: Partial<PaperChoice>) => void;
  /** The private schools there are. */
  readonly schools: readonly School[];
  readonly request: PaperRequest;
  readonly documents: readonly PrintedDocument[];
  /** Cover and index, once it is known how many pages each school has. */
  readonly frontOf: (pagesOf: PagesOf) => readonly PrintedDocument[];
  /** What the whole is called when it is kept as a file. */
  readonly name: string;
}

export function usePaper(asked: PrintRequest, replacedFonts: string): Paper {
  const { document, plan, calculator, county } = useWorkplace();
  const { scenario, stored } = document;
  const source = useMemo(
    (): PaperSource => ({
      plan,
      calculator,
      rules: defaultRules,
      today: today(),
      ...(scenario === currentScenario ? {} : { scenario: scenarioName(stored, scenario) }),
    }),
    [plan, calculator, stored, scenario],
  );
  const schools = useMemo(() => privateSchools(plan, county.id), [plan, county.id]);
  const [choice, setChoice] = useState(() => firstChoice(asked, schools));
  const { kind, cover, index } = choice;
  const all = useMemo((): PaperRequest => {
    const wanted = sections.filter((section) => choice.sections.has(section));
    return { kind, countyCode: county.id, ...(kind === "cases" ? { sections: wanted } : {}) };
  }, [kind, county.id, choice.sections]);
  // Of all schools, so that one that is taken off and put on again is not laid out anew.
  const everything = useMemo(() => papersOf(all, source), [all, source]);
  const request = useMemo((): PaperRequest => {
    if (kind !== "cases") return all;
    return { ...all, schools: schools.map(({ id }) => id).filter((id) => choice.schools.has(id)) };
  }, [all, kind, schools, choice.schools]);
  const documents = useMemo(
    () =>
      kind === "cases" && schools.length > 0
        ? everything.filter(({ id }) => choice.schools.has(id))
        : everything,
    [kind, everything, schools, choice.schools],
  );
  const frontOf = useMemo(() => {
    const front = { cover: kind === "cases" && cover, index: kind === "cases" && index, replacedFonts };
    return (pagesOf: PagesOf) => frontOfCases(request, source, front, pagesOf);
  }, [request, source, kind, cover, index, replacedFonts]);
  return {
    choice,
    change: (part) => setChoice((now) => ({ ...now, ...part })),
    schools,
    request,
    documents,
    frontOf,
    name: `${ownerOf(choice, schools) ?? county.name}${paperNames[kind]}`,
  };
}

function firstChoice({ kind, schools: asked }: PrintRequest, schools: readonly School[]): PaperChoice {
  const chosen =
    asked === undefined ? oneOf(schools) : schools.filter(({ id }) => asked === "all" || asked.has(id));
  // Before a single case nothing stands, unless it is the only one there is.
  const isPile = asked === "all" || chosen.length > 1;
  return {
    kind,
    schools: new Set(chosen.map(({ id }) => id)),
    sections: new Set(sections),
    cover: isPile,
    index: isPile,
  };
}

function oneOf(schools: readonly School[]): School[] {
  const inView = schoolInView();
  return [schools.find(({ id }) => id === inView) ?? schools[0]].filter((school) => school !== undefined);
}

/** A case alone is named by its school, everything else by the county. */
function ownerOf({ kind, schools: chosen }: PaperChoice, schools: readonly School[]): string | undefined {
  return kind === "cases" && chosen.size === 1 ? schools.find(({ id }) => chosen.has(id))?.name : undefined;
}
