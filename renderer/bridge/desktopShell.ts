/** The desktop's shell abilities: native dialogs through the preload; the title follows the page's. */
import type { DesktopApi } from "../../shared/contract/desktopApi.ts";
import { done, refused } from "../../shared/contract/problem.ts";
import type { Shell } from "../../shared/contract/shell.ts";

export function createDesktopShell(api: DesktopApi): Shell {
  return {
    kind: "desktop",
    pickDocument: () => api.pickDocument(),
    pickPlace: (suggestedName) => api.pickPlace(suggestedName),
    async pickRosters() {
      const tokens = await api.pickRosters();
      return tokens === null ? null : done(tokens);
    },
    async takeRoster(file) {
      const token = await api.takeRoster(file);
      return token === null ? refused({ code: "file-unreadable", path: file.name }) : done(token);
    },
    print: () => api.print(),
    savePdf: (suggestedName) => api.savePdf(suggestedName),
    saveFile: (file) => api.saveFile(file),
    openWindow: (documentKey) => api.openWindow(documentKey),
    paste: () => api.paste(),
    setTitle(title) {
      document.title = title;
    },
  };
}
