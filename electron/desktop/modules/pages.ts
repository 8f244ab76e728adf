/** The built pages under our own scheme, with the same headers as the local server gives them. */
import { protectiveHeaders, readPage } from "../../shells/pageFiles.ts";
import { pageOrigin, pageScheme } from "../channels.ts";
import type { ElectronParts } from "../electronParts.ts";

export function servePages({ protocol }: ElectronParts, folder: string): void {
  protocol.handle(pageScheme, async ({ url, method }) => {
    const address = URL.parse(url);
    const ours =
      method === "GET" && address !== null && `${address.protocol}//${address.host}` === pageOrigin;
    const page = ours ? await readPage(folder, address.pathname) : null;
    return page === null
      ? new Response(null, { status: 404, headers: protectiveHeaders })
      : new Response(page.body, { headers: page.headers });
  });
}
