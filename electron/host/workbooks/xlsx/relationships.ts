/**
 * The relationships of a part: which other parts it uses, by id and kind. Targets outside the package are left out, so
 * nothing can lead the reader out of the file.
 */
import type { Reading } from "../reading.ts";
import type { Archive } from "./archive.ts";
import { relationshipsOf, resolveTarget } from "./partNames.ts";
import { readXml, valueOf } from "./readXml.ts";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: "worksheet"; the rest differs between transitional and strict files. */
  readonly kind: string;
  /** The part's name. */
  readonly target: string;
}

/** Of the package itself when `source` is "". */
export async function readRelationships(
  archive: Archive,
  source: string,
  { count }: Reading,
): Promise<readonly Relationship[]> {
  const part = relationshipsOf(source);
  if (!archive.has(part)) return [];
  const found: Relationship[] = [];
  await readXml(part, archive.read(part), count, {
    open(name, attributes) {
      if (name !== "Relationship" || valueOf(attributes, "TargetMode") === "External") return;
      found.push({
        id: valueOf(attributes, "Id") ?? "",
        kind: (valueOf(attributes, "Type") ?? "").split("/").at(-1) ?? "",
        target: resolveTarget(source, valueOf(attributes, "Target") ?? ""),
      });
    },
  });
  return found;
}
