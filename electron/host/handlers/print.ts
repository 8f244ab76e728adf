/** Papers kept as Word. The writing of one can be stopped by the name its asker gave it. */
import { done, refused } from "../../../shared/contract/problem.ts";
import { formatInstant } from "../../../shared/format/dates.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import { currentScenario, type ScenarioId } from "../../../shared/model/units.ts";
import { paperName } from "../../../shared/print/paperName.ts";
import type { PaperRequest } from "../../../shared/print/papers.ts";
import { project } from "../../../shared/scenarios/lens.ts";
import { hasScenario, scenarioName } from "../../../shared/scenarios/names.ts";
import { readDefaultRules } from "../defaultRules.ts";
import type { WordFront, WordJob } from "../print/wordPaper.ts";
import { writeWord } from "../print/writeWord.ts";
import { authorOf, type Services } from "../services.ts";
import type { Sessions } from "../sessions.ts";
import type { Group } from "./group.ts";

const noFront: WordFront = { cover: false, index: false };

export function printHandlers(services: Services, sessions: Sessions): Group<"print"> {
  const writing = new Map<string, AbortController>();
  return {
    "print.docx": async ({
      document,
      papers,
      front = noFront,
      scenario = currentScenario,
      job = services.newId(),
    }) => {
      const session = sessions.find(document);
      if (!session.ok) return session;
      const stored = session.value.document.content.plan;
      if (!hasScenario(stored, scenario)) return refused({ code: "scenario-unknown", found: scenario });
      const lost = missingIn(papers, project(stored, scenario));
      if (lost !== undefined) return refused({ code: "record-missing", ...lost });
      const stop = new AbortController();
      writing.set(job, stop);
      try {
        const bytes = await writeWord(wordJob(services, stored, scenario, papers, front), stop.signal);
        return done({ fileName: `${titleOf(papers, stored)}.docx`, content: base64Of(bytes) });
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        return refused({ code: "print-cancelled" });
      } finally {
        writing.delete(job);
      }
    },
    "print.cancel": async ({ job }) => {
      writing.get(job)?.abort();
      return done(null);
    },
  };
}

type Lost = { readonly table: "county" | "school"; readonly id: string };

function missingIn(papers: readonly PaperRequest[], plan: Plan): Lost | undefined {
  const county = papers.find(({ countyCode }) => !plan.county.has(countyCode));
  if (county !== undefined) return { table: "county", id: county.countyCode };
  const school = papers.flatMap(({ schools = [] }) => schools).find((id) => !plan.school.has(id));
  return school === undefined ? undefined : { table: "school", id: school };
}

function wordJob(
  services: Services,
  stored: Plan,
  scenario: ScenarioId,
  papers: readonly PaperRequest[],
  front: WordFront,
): WordJob {
  const { who, at } = authorOf(services);
  return {
    plan: project(stored, scenario),
    rules: readDefaultRules(services.options.resourcesFolder),
    today: formatInstant(at).slice(0, 10),
    ...(scenario === currentScenario ? {} : { scenario: scenarioName(stored, scenario) }),
    papers,
    front,
    title: titleOf(papers, stored),
    author: who,
    at,
  };
}

/** Several are named by the first: 东陵县一县一策等. */
function titleOf([first, ...more]: readonly PaperRequest[], plan: Plan): string {
  if (first === undefined) return "";
  return `${paperName(first, plan)}${more.length === 0 ? "" : "等"}`;
}

const base64Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
