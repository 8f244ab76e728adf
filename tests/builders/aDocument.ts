/** A plan on disk, open in a host: 东陵县 with a school or two, and words for editing it. */
import { join } from "node:path";
import type { Committed, DocumentInfo } from "../../shared/contract/document.ts";
import type { CommandInput, CommandName } from "../../shared/commands/index.ts";
import type { TestHost } from "./aHost.ts";

export interface TestDocument {
  readonly info: DocumentInfo;
  readonly path: string;
  run<N extends CommandName>(command: N, input: CommandInput<N>): Promise<Committed>;
  /** Types a text into a cell of the school. */
  type(field: string, text: string): Promise<Committed>;
  undo(): Promise<Committed>;
  redo(): Promise<Committed>;
  close(): Promise<null>;
}

export const county = { code: "419921", name: "东陵县", baseYear: 2021, targetYear: 2025 };

/** A new document with one county and the public school 第一小学. */
export async function aDocument(by: TestHost, name = "东陵县.seatplan"): Promise<TestDocument> {
  const path = join(by.folder, name);
  const info = await by.ask("documents.create", { at: by.host.tokenFor(path), county });
  const document = driven(by, info, path);
  await document.run("add-school", { county: county.code, name: "第一小学" });
  return document;
}

export async function reopened(by: TestHost, path: string): Promise<TestDocument> {
  return driven(by, await by.ask("documents.open", { file: by.host.tokenFor(path) }), path);
}

function driven(by: TestHost, info: DocumentInfo, path: string): TestDocument {
  const document = info.key;
  return {
    info,
    path,
    run: (command, input) => by.ask("plan.run", { document, command, input }),
    async type(field, text) {
      const { rows } = await by.ask("documents.contents", { document });
      const id = rows.school[0]?.id ?? "";
      return by.ask("plan.run", {
        document,
        command: "edit-cells",
        input: { cells: [{ table: "school", id, field, text }] },
      });
    },
    undo: () => by.ask("plan.undo", { document }),
    redo: () => by.ask("plan.redo", { document }),
    close: () => by.ask("documents.close", { document }),
  };
}
