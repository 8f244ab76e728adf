/** Requests and shell abilities over IPC. Only the main frame of one of our own pages is answered. */
import { basename, join } from "node:path";
import { z } from "zod";
import { refused } from "../../shared/contract/problem.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { writtenEnding } from "../../shared/contract/writtenFile.ts";
import { channels, pageOrigin } from "./channels.ts";
import type { Call, ElectronParts, PageContents } from "./electronParts.ts";
import { printPage, savePdf } from "./modules/printing.ts";
import { saveFile } from "./modules/savedFiles.ts";
import { createNativeShell } from "./nativeShell.ts";

export function connectHost(
  electron: ElectronParts,
  host: Host,
  documentsFolder: string,
  openWindow: (documentKey: string) => void,
): void {
  const shell = createNativeShell(electron, host, documentsFolder);
  const abilities: Readonly<Record<string, (argument: string, page: PageContents) => unknown>> = {
    pickDocument: () => shell.pickDocument(),
    pickPlace: (suggestedName) => shell.pickPlace(suggestedName),
    pickRosters: () => shell.pickRosters(),
    takeRoster: (path) => shell.takeRoster(path),
    print: (_argument, page) => printPage(page),
    savePdf: (suggestedName, page) => savePdf(electron, page, join(documentsFolder, basename(suggestedName))),
    openWindow: (documentKey) => openWindow(documentKey),
    paste: (_argument, page) => page.paste(),
  };
  electron.ipcMain.handle(channels.request, async (call, name, input) =>
    isOurPage(call) && typeof name === "string"
      ? host.call(name, input)
      : refused({ code: "forbidden", path: "sender" }),
  );
  electron.ipcMain.handle(channels.saveFile, async (call, file) => {
    const written = writtenFile.safeParse(file);
    if (!isOurPage(call) || !written.success) throw new Error("forbidden");
    return saveFile(electron, join(documentsFolder, basename(written.data.fileName)), written.data.content);
  });
  electron.ipcMain.handle(channels.ability, async (call, name, argument) => {
    const ability = known.safeParse([name, argument]);
    if (!isOurPage(call) || !ability.success) throw new Error("forbidden");
    return abilities[ability.data[0]]?.(ability.data[1], call.sender);
  });
}

const known = z.tuple([
  z.enum([
    "pickDocument",
    "pickPlace",
    "pickRosters",
    "takeRoster",
    "print",
    "savePdf",
    "openWindow",
    "paste",
  ]),
  z.string().max(4096),
]);

const writtenFile = z.strictObject({
  fileName: z
    .string()
    .max(255)
    .refine((name) => writtenEnding(name) !== null),
  content: z.base64(),
});

const isOurPage = ({ senderFrame }: Call): boolean =>
  senderFrame !== null &&
  senderFrame.parent === null &&
  URL.parse(senderFrame.url)?.href.startsWith(`${pageOrigin}/`) === true;
