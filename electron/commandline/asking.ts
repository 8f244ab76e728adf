/** Asking the host from the terminal: typed requests, and a document opened for the length of a command. */
import { basename } from "node:path";
import type { DocumentContents, DocumentInfo, DocumentKey } from "../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import type { RequestInput, RequestName, RequestOutput } from "../../shared/contract/requests.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { holderName } from "../../shared/format/problemPlace.ts";
import { emptyPlan, inOrder, tableNames, type Plan } from "../../shared/model/plan.ts";
import { currentScenario } from "../../shared/model/units.ts";
import { project } from "../../shared/scenarios/lens.ts";
import { currentName, scenarioNamed } from "../../shared/scenarios/names.ts";
import { fillTable } from "../host/document/tables/plan.ts";
import type { Arguments, Surroundings } from "./command.ts";

/** What a request gives is what its line in the contract says; the host's handlers are typed by the same line. */
export const ask = <N extends RequestName>(
  host: Host,
  name: N,
  input: RequestInput<N>,
): Promise<Outcome<RequestOutput<N>>> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  host.call(name, input) as Promise<Outcome<RequestOutput<N>>>;

/** Nobody can be asked at a terminal that may be a script: a note of a program that is gone is taken over, with a word. */
export async function openAt({ host, tell }: Surroundings, path: string): Promise<Outcome<DocumentInfo>> {
  const file = host.tokenFor(path);
  const opened = await ask(host, "documents.open", { file });
  if (opened.ok || opened.problem.code !== "holder-stale") return opened;
  const who = opened.problem.holder === undefined ? "" : `（${holderName(opened.problem.holder)}）`;
  tell(`“${basename(path)}”上次没有正常关闭${who}，已接管。`);
  return ask(host, "documents.open", { file, takeOver: true });
}

export async function withDocument<T>(
  surroundings: Surroundings,
  path: string,
  task: (info: DocumentInfo) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const opened = await openAt(surroundings, path);
  return opened.ok ? task(opened.value) : opened;
}

export const readDocument = (surroundings: Surroundings, path: string): Promise<Outcome<Plan>> =>
  withDocument(surroundings, path, ({ key }) => planOf(surroundings, key));

/** Of a document that is open. */
export async function planOf({ host }: Surroundings, document: DocumentKey): Promise<Outcome<Plan>> {
  const contents = await ask(host, "documents.contents", { document });
  return contents.ok ? done(planFrom(contents.value)) : contents;
}

/** Which of a plan's scenarios is meant by `--scenario NAME`, as a plan of its own; the plan itself where none is named. */
export function scenarioAsked(plan: Plan, { options }: Arguments): Outcome<Plan> {
  const name = options["scenario"];
  const scenario = name === undefined ? currentScenario : scenarioNamed(plan, name);
  return scenario === undefined
    ? refused({ code: "scenario-unknown", found: name, expected: namesOf(plan) })
    : done({ ...project(plan, scenario), scenario: new Map() });
}

const namesOf = (plan: Plan): string =>
  [currentName, ...inOrder(plan.scenario.values()).map(({ name }) => name)].join(" | ");

function planFrom({ rows }: DocumentContents): Plan {
  const plan = emptyPlan();
  for (const table of tableNames) fillTable(plan, table, rows[table]);
  return plan;
}
