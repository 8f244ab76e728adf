/** The words after the program's name → a command and its arguments, or why they are none. */
import { parseArgs } from "node:util";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import type { Arguments, TerminalCommand } from "./command.ts";

export interface Invocation {
  readonly command: TerminalCommand;
  readonly given: Arguments;
}

export function parseArguments(
  words: readonly string[],
  commands: readonly TerminalCommand[],
): Outcome<Invocation> {
  const [name = "", ...rest] = words;
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return refused({ code: "usage", found: name });
  const given = parsed(command, rest);
  if (!given.ok) return given;
  const { positionals, options, lists } = given.value;
  const missing = command.options.find(
    (option) => !(option in options) && command.optional?.includes(option) !== true,
  );
  // What a script makes of a variable that is not set; as a path it would mean the present folder.
  const empty =
    Object.keys(options).find((option) => options[option] === "") ??
    Object.keys(lists).find((option) => lists[option]?.includes("") === true);
  const { takes, takesUpTo = takes } = command;
  if (positionals.length < takes || positionals.length > takesUpTo || positionals.includes(""))
    return refused(wrongUsage(command, positionals.join(" ")));
  const wrong = missing ?? empty;
  if (wrong !== undefined) return refused(wrongUsage(command, `--${wrong}`));
  return done({ command, given: given.value });
}

function parsed(command: TerminalCommand, words: readonly string[]): Outcome<Arguments> {
  try {
    const options = {
      ...Object.fromEntries(command.options.map((name) => [name, { type: "string" as const }])),
      ...Object.fromEntries(
        (command.lists ?? []).map((name) => [name, { type: "string" as const, multiple: true as const }]),
      ),
      ...Object.fromEntries((command.flags ?? []).map((name) => [name, { type: "boolean" as const }])),
    };
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const lists = listsOf(values);
    return done({ positionals, options: textsOf(values), lists, flags: flagsOf(values) });
  } catch (error) {
    // parseArgs throws for a word it does not know; anything else is a bug.
    if (!(error instanceof TypeError)) throw error;
    return refused(wrongUsage(command, words.join(" ")));
  }
}

const textsOf = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );

const listsOf = (values: Readonly<Record<string, unknown>>): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value.filter((one) => typeof one === "string")]] : [],
    ),
  );

const flagsOf = (values: Readonly<Record<string, unknown>>): ReadonlySet<string> =>
  new Set(Object.keys(values).filter((name) => values[name] === true));

const wrongUsage = ({ name, usage }: TerminalCommand, found: string) =>
  ({ code: "usage", found, expected: `${name} ${usage}` }) as const;
