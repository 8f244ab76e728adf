/** Rosters picked in a dialog or dropped, as tokens; null when she thought better of it or one was not taken. */
import type { FileToken } from "../../../shared/contract/document.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useApp } from "../../commands/useApp.ts";

export interface RosterFiles {
  readonly pick: () => Promise<readonly FileToken[] | null>;
  readonly take: (files: readonly File[]) => Promise<readonly FileToken[] | null>;
}

export function useRosterFiles(refuse: (problem: Problem) => void): RosterFiles {
  const { shell } = useApp();
  return {
    async pick() {
      const picked = await shell.pickRosters();
      if (picked === null || picked.ok) return picked?.value ?? null;
      refuse(picked.problem);
      return null;
    },
    async take(files) {
      const tokens: FileToken[] = [];
      for (const file of files) {
        const taken = await shell.takeRoster(file);
        if (!taken.ok) {
          refuse(taken.problem);
          return null;
        }
        tokens.push(taken.value);
      }
      return tokens;
    },
  };
}
