/**
 * What a page may never do: go elsewhere, open windows by itself, embed others, or be granted a permission. One is
 * granted: to put on the clipboard what the planner copies (a picture); what lies there it may not read.
 */
import { pageOrigin } from "../channels.ts";
import type { PageContents, PageSession } from "../electronParts.ts";

const copying = "clipboard-sanitized-write";

export function denyPermissions(session: PageSession): void {
  session.setPermissionRequestHandler((_contents, permission, callback) => callback(permission === copying));
  session.setPermissionCheckHandler((_contents, permission) => permission === copying);
}

export function confine(contents: PageContents): void {
  contents.on("will-navigate", (event) => {
    // A page may load itself anew, which is how a window comes back after an error.
    if (!event.url.startsWith(`${pageOrigin}/`)) event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}
