/**
 * Paper outlives the window it was printed from: what shows a scenario and not the plan says so under its title and at
 * the head of every page that follows, or it would one day be taken for the plan.
 */
import type { Block, PrintedDocument } from "./printed.ts";

export function markedAs(scenario: string | undefined): (document: PrintedDocument) => PrintedDocument {
  if (scenario === undefined) return (document) => document;
  const said = `比选方案：${scenario}`;
  return (document) => ({
    ...document,
    running: document.running === "" ? said : `${said}　${document.running}`,
    blocks: underTitle(document.blocks, { kind: "subtitle", text: `（${said}，不是当前方案）` }),
  });
}

/** A document that begins without a title has the mark at its head. */
function underTitle(blocks: readonly Block[], mark: Block): readonly Block[] {
  const after = blocks.findIndex(({ kind }) => kind === "title" || kind === "cover-title") + 1;
  return [...blocks.slice(0, after), mark, ...blocks.slice(after)];
}
