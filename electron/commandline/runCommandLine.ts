/** Runs one command line from its words to what is printed, without touching the process: tests call this as it is. */
import { refused, type Outcome, type Problem } from "../../shared/contract/problem.ts";
import { problemSentence } from "../../shared/format/problemSentence.ts";
import { createHost, type HostOptions } from "../host/createHost.ts";
import type { Surroundings } from "./command.ts";
import { terminalCommands } from "./commands/index.ts";
import { jsonText } from "./jsonText.ts";
import { parseArguments, type Invocation } from "./parseArguments.ts";
import { usageText } from "./usage.ts";

export interface Printed {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly messages: string;
}

export async function runCommandLine(words: readonly string[], options: HostOptions): Promise<Printed> {
  const invocation = parseArguments(words, terminalCommands);
  if (!invocation.ok) return wrongUsage(invocation.problem);
  const messages: string[] = [];
  const outcome = await outcomeOf(invocation.value, options, (message) => messages.push(message));
  if (!outcome.ok && outcome.problem.code === "usage") return wrongUsage(outcome.problem);
  if (!outcome.ok) return refusal(outcome.problem, outcome.more ?? [], messages);
  const output = jsonText(outcome.value, invocation.value.command.sortKeys === true);
  return { exitCode: 0, output, messages: lines(messages) };
}

async function outcomeOf(
  { command, given }: Invocation,
  options: HostOptions,
  tell: Surroundings["tell"],
): Promise<Outcome<unknown>> {
  const host = createHost({ ...options, keepRecents: false });
  try {
    const { dataFolder, resourcesFolder } = options;
    return await command.run(given, { host, dataFolder, resourcesFolder, tell });
  } catch (error) {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return refused({ code: "internal", found: command.name });
  } finally {
    await host.close();
  }
}

const wrongUsage = (problem: Problem): Printed => ({
  exitCode: 2,
  output: jsonText({ problem: withSentence(problem) }, false),
  messages: `${sentenceOf(problem)}\n\n${usageText(terminalCommands)}`,
});

function refusal(problem: Problem, all: readonly Problem[], messages: readonly string[]): Printed {
  const more = all.slice(1).map(withSentence);
  return {
    exitCode: 1,
    output: jsonText({ problem: withSentence(problem), ...(more.length === 0 ? {} : { more }) }, false),
    messages: lines([
      ...messages,
      sentenceOf(problem),
      ...(more.length === 0 ? [] : [`另有 ${more.length} 处问题，见输出。`]),
    ]),
  };
}

const withSentence = (problem: Problem) => ({ ...problem, ...problemSentence(problem) });

function sentenceOf(problem: Problem): string {
  const { text, remedy } = problemSentence(problem);
  return text + remedy;
}

const lines = (messages: readonly string[]): string => messages.map((message) => `${message}\n`).join("");
