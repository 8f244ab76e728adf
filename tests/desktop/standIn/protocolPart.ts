/**
 * protocol: Chromium knows no scheme of ours, so its addresses are lent ones of a reserved domain on the way to the
 * page and back; the registered handler answers them.
 */
import type { ElectronParts } from "../../../electron/desktop/electronParts.ts";

export interface ProtocolPart {
  readonly part: ElectronParts["protocol"];
  /** `seat-balance://app/…` as the browser is told it. */
  lent(url: string): string;
  /** An address the browser tells, as main knows it. */
  own(url: string): string;
  answer(url: string, method: string): Promise<Response | null>;
}

export function createProtocolPart(): ProtocolPart {
  const handlers = new Map<string, (request: Request) => Promise<Response>>();
  const privileged = new Set<string>();
  const own = (url: string): string => url.replace(/^https:\/\/([^./]+)\.([^./]+)\.test\//u, "$2://$1/");
  return {
    part: {
      registerSchemesAsPrivileged(schemes) {
        for (const { scheme, privileges } of schemes)
          if (privileges?.standard === true) privileged.add(scheme);
      },
      handle(scheme, handler) {
        handlers.set(scheme, handler);
      },
    },
    lent: (url) =>
      url.replace(/^([a-z-]+):\/\/([^./]+)\//u, (all, scheme: string, host: string) =>
        privileged.has(scheme) ? `https://${host}.${scheme}.test/` : all,
      ),
    own,
    async answer(url, method) {
      const address = own(url);
      const handler = handlers.get(address.slice(0, address.indexOf(":")));
      return handler === undefined ? null : handler(new Request(address, { method }));
    },
  };
}
