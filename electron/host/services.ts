/** What the handlers share: the host's options with their defaults, and one of each service. */
import { randomUUID } from "node:crypto";
import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import type { Context } from "../../shared/commands/command.ts";
import { readDefaultRules } from "./defaultRules.ts";
import type { Author } from "./document/runCommand.ts";
import type { Holder } from "../../shared/contract/problem.ts";
import { createErrorLog, type ErrorLog } from "./errorLog.ts";
import { createLooks, type Looks } from "./looks.ts";
import { createRecents, type Recents } from "./recents.ts";
import { createSettings, type Settings } from "./settings.ts";
import { createTokens, type Tokens } from "./tokens.ts";

export interface HostOptions {
  /** Application data: settings, recents, backups, logs, the sample's working copy. */
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  readonly programVersion: string;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** Who this is to others; by default this computer, process and login name. */
  readonly identity?: { readonly host: string; readonly process: number; readonly user: string };
  /** How often a read-only document is asked for news. */
  readonly followEveryMs?: number;
  /** False for programs that only pass by: what they open is not among the plans opened last. */
  readonly keepRecents?: boolean;
  /** The bundled program of the process that reads workbooks, which starts faster than its sources. */
  readonly readerScript?: string;
}

export interface Services {
  readonly options: HostOptions;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly settings: Settings;
  readonly recents: Recents;
  readonly looks: Looks;
  readonly tokens: Tokens;
  readonly log: ErrorLog;
  readonly backupFolder: string;
}

export function createServices(options: HostOptions): Services {
  const { dataFolder, now = () => new Date(), newId = randomUUID } = options;
  const tokens = createTokens(newId);
  const log = createErrorLog(dataFolder, now);
  return {
    options,
    now,
    newId,
    tokens,
    settings: createSettings(dataFolder),
    recents: createRecents(dataFolder, tokens, log),
    looks: createLooks(dataFolder, log),
    log,
    backupFolder: join(dataFolder, "backups"),
  };
}

const here = () => ({ host: hostname(), process: process.pid, user: userInfo().username });
const identity = ({ options }: Services) => options.identity ?? here();

/** The name she gave, or until then the login name. */
const person = (services: Services): string => services.settings.read().who || identity(services).user;

export const authorOf = (services: Services): Author => ({
  who: person(services),
  at: services.now().toISOString(),
});

export function holderOf(services: Services): Holder {
  const { host, process: pid } = identity(services);
  return { host, process: pid, person: person(services), since: services.now().toISOString() };
}

/** Ids of new records: a letter that tells the table and enough of a random id never to meet its like. */
export const contextOf = ({ newId, options }: Services): Context => ({
  newId: (prefix) => prefix + newId().replaceAll("-", "").slice(0, 16),
  /** Few commands ask for them, and they are read for the one that does. */
  get rules() {
    return readDefaultRules(options.resourcesFolder);
  },
});
