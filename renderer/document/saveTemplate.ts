/** Templates of rosters, empty or with the schools of the county in view, made by the host and kept by the shell. */
import type { Bridge } from "../../shared/contract/bridge.ts";
import type { Shell } from "../../shared/contract/shell.ts";
import { valueOrTell, type Notify } from "../errors/notify.ts";
import type { OpenDocument } from "./openDocument.ts";
import { countyOf } from "./useCounty.ts";

export type TemplateKind = "empty" | "county";

export async function saveTemplate(
  bridge: Bridge,
  shell: Shell,
  notify: Notify,
  document: OpenDocument | null,
  kind: TemplateKind,
): Promise<void> {
  const county = document === null ? null : countyOf(document);
  const of =
    kind === "empty" || document === null || county === null
      ? {}
      : { of: { document: document.key, county: county.id } };
  const template = valueOrTell(notify, await bridge.request("roster.template", of));
  const name = template === null ? null : valueOrTell(notify, await shell.saveFile(template));
  if (name !== null) notify.said(`模板已另存为“${name}”`);
}
