/** session: asks the handlers the shell has set what they would grant. */
import type { ElectronParts, PageSession } from "../../../electron/desktop/electronParts.ts";

export interface SessionPart {
  readonly part: ElectronParts["session"];
  /** Whether a permission is granted when a page asks for it; Electron grants what no handler denies. */
  request(permission: string): Promise<boolean>;
  check(permission: string): boolean;
}

export function createSessionPart(): SessionPart {
  let onRequest: Parameters<PageSession["setPermissionRequestHandler"]>[0] = (
    _contents,
    _permission,
    grant,
  ) => grant(true);
  let onCheck: Parameters<PageSession["setPermissionCheckHandler"]>[0] = () => true;
  return {
    part: {
      defaultSession: {
        setPermissionRequestHandler(handler) {
          onRequest = handler;
        },
        setPermissionCheckHandler(handler) {
          onCheck = handler;
        },
      },
    },
    request: (permission) => new Promise((resolve) => onRequest(null, permission, resolve)),
    check: (permission) => onCheck(null, permission),
  };
}
