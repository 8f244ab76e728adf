/** The window's doors, made of the preload's parts of Electron; no channel name ever comes from the page. */
import type { DesktopApi } from "../../shared/contract/desktopApi.ts";
import type { FileToken, HostEvent } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import { channels } from "./channels.ts";
import type { PreloadParts } from "./electronParts.ts";

export function exposeApi({ contextBridge, ipcRenderer, webUtils }: PreloadParts): void {
  const ability = (name: string, argument: string): Promise<unknown> =>
    ipcRenderer.invoke(channels.ability, name, argument);
  const token = async (answer: Promise<unknown>): Promise<string | null> => {
    const given = await answer;
    return typeof given === "string" ? given : null;
  };
  const api: DesktopApi = {
    request: async (name, input) => outcomeOf(await ipcRenderer.invoke(channels.request, name, input)),
    subscribe(listener) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main sends nothing but HostEvents here
      const told = (_event: unknown, event: unknown): void => listener(event as HostEvent);
      ipcRenderer.on(channels.event, told);
      return () => {
        ipcRenderer.off(channels.event, told);
      };
    },
    pickDocument: () => token(ability("pickDocument", "")),
    pickPlace: (suggestedName) => token(ability("pickPlace", suggestedName)),
    pickRosters: async () => tokensIn(await ability("pickRosters", "")),
    // The page hands in the file itself: a path that it made up finds no way in.
    takeRoster: (file) => token(ability("takeRoster", webUtils.getPathForFile(file))),
    print: async () => printed(await ability("print", "")),
    savePdf: async (suggestedName) => saved(await ability("savePdf", suggestedName)),
    saveFile: async (file) => saved(await ipcRenderer.invoke(channels.saveFile, file)),
    openWindow(documentKey) {
      void ability("openWindow", documentKey);
    },
    paste() {
      void ability("paste", "");
    },
  };
  contextBridge.exposeInMainWorld("seatBalance", api);
}

const tokensIn = (answer: unknown): readonly FileToken[] | null =>
  Array.isArray(answer) ? answer.filter((token) => typeof token === "string") : null;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- IPC carries no types; main answers with outcomes
const outcomeOf = (answer: unknown): Outcome<unknown> => answer as Outcome<unknown>;

function printed(answer: unknown): Outcome<boolean> {
  const outcome = outcomeOf(answer);
  return outcome.ok ? { ok: true, value: outcome.value === true } : outcome;
}

function saved(answer: unknown): Outcome<string | null> {
  const outcome = outcomeOf(answer);
  if (!outcome.ok) return outcome;
  return { ok: true, value: typeof outcome.value === "string" ? outcome.value : null };
}
