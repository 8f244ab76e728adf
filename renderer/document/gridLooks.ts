/**
 * How the grids of the open document are arranged on this computer. The host keeps it, beside its settings: a page served
 * at another port every time has no memory of its own. It is read before the document is shown, so that no grid is drawn
 * one way first and another way then.
 */
import { useMemo } from "react";
import type { GridLook } from "../../shared/contract/gridLook.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import { useApp } from "../commands/useApp.ts";
import { valueOrTell, type Notify } from "../errors/notify.ts";
import type { GridMemory } from "../grid/types.ts";
import { useWorkplace } from "./useDocument.ts";

/** By document and grid. */
const known = new Map<string, Map<string, GridLook>>();

export async function readGridLooks(bridge: Bridge, notify: Notify, documentId: string): Promise<void> {
  const looks = valueOrTell(notify, await bridge.request("looks.read", { documentId })) ?? {};
  known.set(documentId, new Map(Object.entries(looks)));
}

/** `name` is the grid's; each county of a document has looks of its own. */
export function useGridMemory(name: string): GridMemory {
  const { bridge, notify } = useApp();
  const { document, county } = useWorkplace();
  const { documentId } = document.info;
  const grid = `${county.id}/${name}`;
  return useMemo(
    () => ({
      read: () => known.get(documentId)?.get(grid) ?? null,
      write: (look) => {
        known.get(documentId)?.set(grid, look);
        void bridge
          .request("looks.write", { documentId, grid, look })
          .then((outcome) => valueOrTell(notify, outcome));
      },
    }),
    [bridge, notify, documentId, grid],
  );
}
