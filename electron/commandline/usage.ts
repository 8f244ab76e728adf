/** All commands with what they do, for people who asked for something else. */
import type { TerminalCommand } from "./command.ts";

export const usageText = (commands: readonly TerminalCommand[]): string =>
  [
    "用法：npm run -s cli -- 命令 …",
    "",
    ...commands.flatMap(({ name, usage, does }) => [`  ${name} ${usage}`, `      ${does}`]),
    "",
  ].join("\n");
