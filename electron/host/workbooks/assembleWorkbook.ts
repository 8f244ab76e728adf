/** Puts a workbook together from the messages of the reading process. */
import type { Problem } from "../../../shared/contract/problem.ts";
import type {
  NeutralCell,
  NeutralSheet,
  NeutralWorkbook,
} from "../../../shared/roster/sheets/neutralGrid.ts";
import type { PupilGroup } from "../../../shared/roster/pupils/pupilGroups.ts";
import type { ReaderMessage } from "./messages.ts";

export type Assembled =
  | { readonly workbook: NeutralWorkbook }
  | { readonly problem: Problem }
  | { readonly error: string };

export interface Assembly {
  take(message: ReaderMessage): void;
  /** Null when the process never came to its last message. */
  result(): Assembled | null;
}

export function assembleWorkbook(): Assembly {
  let head: Pick<NeutralWorkbook, "kind" | "encoding"> = { kind: "xlsx" };
  const sheets: NeutralSheet[] = [];
  let cells: NeutralCell[] = [];
  let groups: PupilGroup[] = [];
  let result: Assembled | null = null;
  return {
    take(message) {
      switch (message.type) {
        case "workbook": {
          const { kind, encoding } = message;
          head = encoding === undefined ? { kind } : { kind, encoding };
          break;
        }
        case "sheet": {
          const { name, hidden, merges, hiddenRows } = message;
          cells = [];
          sheets.push({ name, hidden, cells, merges, hiddenRows });
          break;
        }
        case "cells":
          for (const cell of message.cells) cells.push(cell);
          break;
        case "pupils": {
          const { headerRow, rows } = message;
          const sheet = sheets.pop();
          if (sheet === undefined) throw new Error("pupils of no sheet");
          groups = [];
          sheets.push({ ...sheet, pupils: { headerRow, rows, groups } });
          break;
        }
        case "groups":
          for (const group of message.groups) groups.push(group);
          break;
        case "end":
          result = { workbook: { ...head, sheets } };
          break;
        case "refused":
          result = { problem: message.problem };
          break;
        case "failed":
          result = { error: message.error };
          break;
        case "progress":
          break;
      }
    },
    result: () => result,
  };
}
