/** The desktop's shell abilities: native dialogs through the preload; the title follows the page's. */
import type { DesktopApi } from "../../shared/contract/desktopApi.ts";
import type { Shell } from "../../shared/contract/shell.ts";

export function createDesktopShell(api: DesktopApi): Shell {
  return {
    kind: "desktop",
    pickDocument: () => api.pickDocument(),
    pickPlace: (suggestedName) => api.pickPlace(suggestedName),
    openWindow: (documentKey) => api.openWindow(documentKey),
    setTitle(title) {
      document.title = title;
    },
  };
}
