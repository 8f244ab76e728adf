/** What a command of the terminal is. The arguments have been parsed by its own options; what it gives is printed. */
import type { Outcome } from "../../shared/contract/problem.ts";
import type { Host } from "../../shared/contract/bridge.ts";

export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** The options that may be given several times, with all that was. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The options without a value that were given. */
  readonly flags: ReadonlySet<string>;
}

export interface Surroundings {
  readonly host: Host;
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  /** A message for the person at the terminal. */
  readonly tell: (message: string) => void;
}

export interface TerminalCommand {
  readonly name: string;
  /** After the name. */
  readonly usage: string;
  readonly does: string;
  /** Number of arguments that are no options: these many, or up to `takesUpTo`. */
  readonly takes: number;
  readonly takesUpTo?: number;
  /** Options with a value; those not named in `optional` must be given. */
  readonly options: readonly string[];
  readonly optional?: readonly string[];
  /** Options with a value that may be given several times, never required. */
  readonly lists?: readonly string[];
  /** Options without a value, never required. */
  readonly flags?: readonly string[];
  readonly run: (given: Arguments, surroundings: Surroundings) => Promise<Outcome<unknown>>;
  /** For results whose form other programs compare: keys in alphabetical order. */
  readonly sortKeys?: boolean;
}

/** An argument that the parser has seen to; for the compiler, which has not. */
export const positional = ({ positionals }: Arguments, index: number): string => positionals[index] ?? "";
export const option = ({ options }: Arguments, name: string): string => options[name] ?? "";
