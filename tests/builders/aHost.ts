/**
 * The real host in a folder of its own, as one person's program: `aHost({ person: "王敏" })`. Two of them on one folder
 * are two programs that meet at a file.
 */
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { ask } from "../../electron/commandline/asking.ts";
import { createHost } from "../../electron/host/createHost.ts";
import type { HostEvent } from "../../shared/contract/document.ts";
import type { Outcome, Problem } from "../../shared/contract/problem.ts";
import type { RequestInput, RequestName, RequestOutput } from "../../shared/contract/requests.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { aFolder } from "./aFolder.ts";

export interface HostStory {
  readonly person?: string;
  readonly folder?: string;
  /** The clock; real time without it. */
  readonly now?: () => Date;
  readonly followEveryMs?: number;
}

export interface TestHost {
  readonly host: Host;
  readonly folder: string;
  readonly dataFolder: string;
  readonly events: HostEvent[];
  /** The answer, which must be one. */
  ask<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>>;
  /** The refusal, which must be one. */
  refusal<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Problem>;
  /** The next event of a kind that has not been seen by an earlier call. */
  next<T extends HostEvent["type"]>(type: T): Promise<Extract<HostEvent, { type: T }>>;
}

export const resourcesFolder = join(import.meta.dirname, "..", "..", "resources");

export function aHost({
  person = "王敏",
  folder = aFolder(),
  now,
  followEveryMs = 10,
}: HostStory = {}): TestHost {
  const dataFolder = join(folder, `data of ${person}`);
  const host = createHost({
    dataFolder,
    resourcesFolder,
    programVersion: "0.0.0-test",
    identity: { host: `电脑-${person}`, process: process.pid, user: person },
    followEveryMs,
    ...(now === undefined ? {} : { now }),
  });
  onTestFinished(() => host.close());
  const events: HostEvent[] = [];
  let news = Promise.withResolvers<null>();
  host.subscribe((event) => {
    events.push(event);
    news.resolve(null);
    news = Promise.withResolvers();
  });
  let seen = 0;
  return {
    host,
    folder,
    dataFolder,
    events,
    ask: async (name, input) => answered(name, await ask(host, name, input)),
    refusal: async (name, input) => problemOf(name, await ask(host, name, input)),
    async next(type) {
      for (;;) {
        for (const event of events.slice(seen)) {
          seen += 1;
          if (isOf(event, type)) return event;
        }
        await news.promise;
      }
    },
  };
}

const isOf = <T extends HostEvent["type"]>(
  event: HostEvent,
  type: T,
): event is Extract<HostEvent, { type: T }> => event.type === type;

function answered<T>(name: string, outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${name} was refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

export function problemOf(name: string, outcome: Outcome<unknown>): Problem {
  if (outcome.ok) throw new Error(`${name} was not refused`);
  return outcome.problem;
}
