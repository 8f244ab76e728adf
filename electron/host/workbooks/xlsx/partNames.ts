/** Names of a package's parts: how they are compared, and what a target in a relationship means (ECMA-376, part 2). */

/** Part names are compared without case; some writers put backslashes or a leading slash. */
export const partKey = (name: string): string =>
  name.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase();

/** "../sharedStrings.xml" seen from "xl/worksheets/sheet1.xml"; never leads out of the package. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const from = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const resolved: string[] = [];
  for (const step of [...from, ...path.split("/")]) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}

/** Where the relationships of a part stand: "xl/_rels/workbook.xml.rels". */
export function relationshipsOf(part: string): string {
  const steps = part.split("/");
  const name = steps.pop() ?? "";
  return [...steps, "_rels", `${name}.rels`].join("/");
}
