/**
 * The application without a face: builds the services and answers requests. Knows neither Electron nor http; a shell
 * carries messages to `call` and events away from `subscribe`.
 */
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import { isRequestName, requests, type RequestName } from "../../shared/contract/requests.ts";
import type { Handlers, Host } from "../../shared/contract/bridge.ts";
import { problemOf } from "./document/open.ts";
import { backupHandlers } from "./handlers/backups.ts";
import { documentHandlers } from "./handlers/documents.ts";
import { logHandlers } from "./handlers/log.ts";
import { looksHandlers } from "./handlers/looks.ts";
import { planHandlers } from "./handlers/plan.ts";
import { printHandlers } from "./handlers/print.ts";
import { rosterHandlers } from "./handlers/roster.ts";
import { settingsHandlers } from "./handlers/settings.ts";
import { createReadings } from "./rosters/readings.ts";
import { createServices, type HostOptions } from "./services.ts";
import { createSessions } from "./sessions.ts";

export type { HostOptions } from "./services.ts";

export function createHost(options: HostOptions): Host {
  const services = createServices(options);
  const sessions = createSessions(services);
  const readings = createReadings(services.tokens, options.readerScript);
  const handlers: Handlers = {
    ...settingsHandlers(services),
    ...looksHandlers(services),
    ...documentHandlers(services, sessions),
    ...planHandlers(services, sessions),
    ...backupHandlers(services, sessions),
    ...rosterHandlers(services, sessions, readings),
    ...printHandlers(services, sessions),
    ...logHandlers(services),
  };
  return {
    async call(name, input) {
      if (!isRequestName(name)) return refused({ code: "unknown-request", found: name.slice(0, 100) });
      const checked = checkInput(name, input);
      if (!checked.ok) return checked;
      try {
        return await handlerOf(handlers, name)(checked.value);
      } catch (error) {
        services.log.write(name, error);
        return refused(problemOf(error, "") ?? { code: "internal", found: name });
      }
    },
    subscribe: (listener) => sessions.subscribe(listener),
    tokenFor: (path) => services.tokens.tokenFor(path),
    tokenForCopy: (path) => services.tokens.tokenForCopy(path),
    async close() {
      await readings.endAll();
      await sessions.closeAll();
    },
  };
}

function checkInput(name: RequestName, input: unknown): Outcome<unknown> {
  const parsed = requests[name].input.safeParse(input);
  if (parsed.success) return done(parsed.data);
  return refused({ code: "bad-input", found: name, path: parsed.error.issues[0]?.path.join(".") ?? "" });
}

type AnyHandler = (input: unknown) => Promise<Outcome<unknown>>;

/** TypeScript cannot see that the input has just passed the schema of this very name; `checkInput` saw to it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const handlerOf = (handlers: Handlers, name: RequestName): AnyHandler => handlers[name] as AnyHandler;
