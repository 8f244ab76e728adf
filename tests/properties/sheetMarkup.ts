/**
 * Markup of sheets: mostly as programs write it, with rare forms among it and now and then what no
 * program writes, so that nearly every reader of bytes would stumble over some of it.
 */
import fc from "fast-check";
import { mainNamespace } from "../unit/host/workbooks/aWorkbookFile.ts";
import { seldom, texts } from "./markupTexts.ts";

const numbers = fc.constantFrom(
  "1",
  "320",
  "0",
  "-1.5",
  "2.1410010010E9",
  "44440",
  " 7 ",
  "1e400",
  "约300",
  "",
  "007",
  "\u00a0",
);
const indexes = seldom(fc.constantFrom("0", "1", "2", "3", " 3 ", "03"), fc.constantFrom("4", "x", "", "-1"));

const inline = fc
  .tuple(texts, texts)
  .chain(([one, two]) =>
    fc.constantFrom(
      `<is><t>${one}</t></is>`,
      `<is><t xml:space="preserve">${one}</t></is>`,
      `<is> <t>${one}</t> </is>`,
      `<is><r><t>${one}</t></r><r><rPr><b/></rPr><t>${two}</t></r></is>`,
      `<is><t>${one}</t><rPh sb="0" eb="1"><t>${two}</t></rPh></is>`,
      "<is/>",
      "<is><t/></is>",
      `<is><t>${one}</t></is><is><t>${two}</t></is>`,
      `<is><t>${one}</t></is><v>${two}</v>`,
    ),
  );

const plainValue = (value: string): fc.Arbitrary<string> => fc.constant(`<v>${value}</v>`);
const rareValue = (value: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    "",
    "<v/>",
    "<v />",
    `<v xml:space="preserve">${value}</v>`,
    `<f>A&amp;B</f>`,
    ` <v>${value}</v>\n`,
    `<f>SUM(A1:A2)</f><v>${value}</v>`,
    `<f t="shared" ref="A1:B2" si="0"/><v>${value}</v>`,

    `<v>${value}</v><v>9</v>`,
    `<v><![CDATA[${value}]]></v>`,
    `<v>${value}<!-- no --></v>`,
    `<x:v>${value}</x:v>`,

    `<v>${value}</v><extLst><ext uri="u"><x:v>3</x:v></ext></extLst>`,
    `stray<v>${value}</v>`,
    `<v>${value}</v >`,
    `<v>${value}</v><?pi?>`,
    `<v xmlns="urn:other">${value}</v>`,
    `<v x:a="1">${value}</v>`,
  );
const valueOf = (values: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  values.chain((value) =>
    fc.oneof({ weight: 6, arbitrary: plainValue(value) }, { weight: 1, arbitrary: rareValue(value) }),
  );

const typed = (type: string, content: fc.Arbitrary<string>) => fc.tuple(fc.constant(type), content);
const typedContent = fc.oneof(
  typed(' t="s"', valueOf(indexes)),
  typed(' t="inlineStr"', inline),
  typed("", valueOf(numbers)),
  typed(' t="n"', valueOf(numbers)),
  typed(' t="str"', valueOf(texts)),
  fc.tuple(
    fc.constantFrom(' t="b"', ' t="e"', ' t="d"', " t='n'", ' t="x"', ' t=""', ' t="strx"'),
    valueOf(numbers),
  ),
);
const style = seldom(
  fc.constantFrom("", ' s="0"', ' s="1"', " s='1'", ' s="01"'),
  fc.constantFrom(' s="x"', ' s="1" s="1"', ' cm="1"', ' x:a="1"', ' z:a="1"', ' s = "1"', ' s="&#49;"'),
);

const cell = (row: number, column: number): fc.Arbitrary<string> => {
  const place = `${String.fromCharCode(65 + column)}${row}`;
  const reference = seldom(
    fc.constantFrom(` r="${place}"`, ` r="${place}"`, ` r="${place}"`, ` r='${place}'`, ` r="A${place}"`, ""),
    fc.constantFrom(
      ` r="${place}0"`,
      ` r="A${row}"`,
      ` r="0${place}"`,
      ` r="${place}"r="${place}"`,
      ' r="ZZZ1"',
    ),
  );
  return fc
    .tuple(reference, style, typedContent)
    .map(([r, s, [t, content]]) => (content === "" ? `<c${r}${s}${t}/>` : `<c${r}${s}${t}>${content}</c>`));
};

const rowTag = seldom(
  fc.constantFrom(
    "<row#>",
    "<row#>",
    '<row# spans="1:3" x:dyDescent="0.25">',
    '<row# hidden="1" ht="12.8">',
    "<row#> ",
    "<row# hidden='true'>",
    "<!-- c --><row#>",
    "\r\n<row#>\n ",
  ),
  fc.constantFrom(
    '<row# r="9">',
    '<row# z:a="1">',
    '<row# xmlns="urn:other">',
    "<row# a=1>",
    "<row#/><row#>",
  ),
);

const row = (number: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      rowTag,
      seldom(fc.constantFrom(` r="${number}"`, ` r="${number}"`, ""), fc.constant(' r="1"')),
      fc
        .nat(4)
        .chain((cells) => fc.tuple(...Array.from({ length: cells }, (_, column) => cell(number, column)))),
    )
    .map(([tag, reference, cells]) => `${tag.replaceAll("#", reference)}${cells.join("")}</row>`);

export const sheetMarkup = fc
  .tuple(
    fc.constantFrom("", "", '<?xml version="1.0" encoding="UTF-8"?>\n', "<?xml version='1.1'?>"),
    fc.nat(7).chain((rows) => fc.tuple(...Array.from({ length: rows + 1 }, (_, n) => row(n + 1)))),
    fc.constantFrom("", '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>', "<sheetData><row/></sheetData>"),
  )
  .map(
    ([declaration, rows, after]) =>
      `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:x="urn:x"><sheetData>${rows.join("")}</sheetData>${after}</worksheet>`,
  );
