/** What a page may never do: go elsewhere, open windows by itself, embed others, or be granted a permission. */
import { pageOrigin } from "../channels.ts";
import type { PageContents, PageSession } from "../electronParts.ts";

export function denyPermissions(session: PageSession): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
}

export function confine(contents: PageContents): void {
  contents.on("will-navigate", (event) => {
    // A page may load itself anew, which is how a window comes back after an error.
    if (!event.url.startsWith(`${pageOrigin}/`)) event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}
