/** `template`: a roster to be filled in, empty or with the schools of a county of a document. */
import { basename } from "node:path";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import type { WrittenFile } from "../../../shared/contract/writtenFile.ts";
import { ask, withDocument } from "../asking.ts";
import type { Arguments, Surroundings, TerminalCommand } from "../command.ts";
import { writeOfficeFile } from "../files.ts";

export const templateCommand: TerminalCommand = {
  name: "template",
  usage: "[方案.seatplan --county 代码] [--out 文件.xlsx]",
  does: "写出名册模板：空白的，或填好方案中一个县的学校",
  takes: 0,
  takesUpTo: 1,
  options: ["county", "out"],
  optional: ["county", "out"],
  async run(given, surroundings) {
    const template = await templateFor(given, surroundings);
    if (!template.ok) return template;
    const file = given.options["out"] ?? template.value.fileName;
    const written = writeOfficeFile(file, template.value);
    return written.ok ? done({ file: basename(file) }) : written;
  },
};

async function templateFor(given: Arguments, surroundings: Surroundings): Promise<Outcome<WrittenFile>> {
  const { host } = surroundings;
  const [path] = given.positionals;
  const county = given.options["county"];
  if (path === undefined && county === undefined) return ask(host, "roster.template", {});
  if (path === undefined || county === undefined)
    return refused({
      code: "usage",
      found: county === undefined ? "--county" : county,
      expected: `${templateCommand.name} ${templateCommand.usage}`,
    });
  return withDocument(surroundings, path, ({ key }) =>
    ask(host, "roster.template", { of: { document: key, county } }),
  );
}
