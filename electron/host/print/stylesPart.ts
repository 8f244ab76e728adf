/**
 * styles.xml, written here rather than by the docx library: it can neither make table styles nor leave out its own
 * English headings and lists. The order of elements is the schema's, which Word insists on.
 */
import { latinFont, officeFonts, type FontName } from "./officeFonts.ts";
import { pointsAsTwips, twips } from "./lengths.ts";
import { paragraphStyles, tableStyles, type ParagraphStyle, type TableStyle } from "./styles.ts";
import { element, part, type Xml } from "./xml.ts";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export const stylesPart = (): string =>
  part(
    element("w:styles", { "xmlns:w": wordNamespace }, [
      defaults(),
      ...paragraphStyles.map(paragraphStyle),
      plainStyle("character", "DefaultParagraphFont", "Default Paragraph Font"),
      plainTable(),
      ...Object.values(tableStyles).map(tableStyle),
    ]),
  );

const value = (name: string, of: string | number): Xml => element(name, { "w:val": of });
const fontsOf = (font: FontName): Xml =>
  element("w:rFonts", {
    "w:ascii": latinFont,
    "w:hAnsi": latinFont,
    "w:eastAsia": officeFonts[font].name,
    "w:cs": latinFont,
  });

const defaults = (): Xml =>
  element("w:docDefaults", {}, [
    element("w:rPrDefault", {}, [
      element("w:rPr", {}, [
        fontsOf("fangsong"),
        value("w:snapToGrid", 0),
        // Numbers are no Chinese words, or a line would break inside 69,916.
        element("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA" }),
      ]),
    ]),
    // Lines and characters are measured by the styles. Left to the grid, each program reads it in its own way.
    element("w:pPrDefault", {}, [element("w:pPr", {}, [value("w:snapToGrid", 0)])]),
  ]);

function paragraphStyle(style: ParagraphStyle): Xml {
  const isNormal = style.name === "Normal";
  return element(
    "w:style",
    {
      "w:type": "paragraph",
      ...(isNormal ? { "w:default": 1 } : {}),
      ...(isOwn(style.name) ? { "w:customStyle": 1 } : {}),
      "w:styleId": style.id,
    },
    [
      value("w:name", style.name),
      // After a heading or a title comes the text it heads.
      ...(style.level === undefined ? [] : [value("w:next", "Normal")]),
      element("w:qFormat"),
      element("w:pPr", {}, paragraphProperties(style)),
      element("w:rPr", {}, runProperties(style)),
    ],
  );
}

/** Word's own names are English, whatever it shows. */
const isOwn = (name: string): boolean => !/^[A-Za-z]/u.test(name);

const paragraphProperties = (style: ParagraphStyle): readonly Xml[] => [
  ...(style.keepNext === true ? [element("w:keepNext")] : []),
  ...(style.ruled === true ? [element("w:pBdr", {}, [element("w:bottom", rule)])] : []),
  // No room between characters and numbers, or a line would hold fewer than 28.
  value("w:autoSpaceDE", 0),
  value("w:autoSpaceDN", 0),
  ...spacing(style),
  ...indent(style),
  ...(style.align === undefined ? [] : [value("w:jc", style.align)]),
  ...(style.level === undefined ? [] : [value("w:outlineLvl", style.level)]),
];

const rule = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "000000" } as const;

const spacing = ({ line, before, after }: ParagraphStyle): readonly Xml[] => [
  element("w:spacing", {
    "w:before": twips(before ?? 0),
    "w:after": twips(after ?? 0),
    ...(line === undefined ? {} : { "w:line": pointsAsTwips(line), "w:lineRule": "exact" }),
  }),
];

function indent({ indented, hanging, fromEdge, inset, size }: ParagraphStyle): readonly Xml[] {
  if (hanging === true)
    return [element("w:ind", { "w:left": pointsAsTwips(6 * size), "w:hanging": pointsAsTwips(4 * size) })];
  if (indented === true)
    return [element("w:ind", { "w:firstLineChars": 200, "w:firstLine": pointsAsTwips(2 * size) })];
  if (inset !== undefined) return [element("w:ind", { "w:left": twips(inset), "w:right": twips(inset) })];
  return fromEdge === undefined ? [] : [element("w:ind", { [`w:${fromEdge}`]: pointsAsTwips(size) })];
}

const runProperties = ({ font = "fangsong", size, condensed }: ParagraphStyle): readonly Xml[] => [
  fontsOf(font),
  ...(condensed === true ? [value("w:spacing", -5)] : []),
  value("w:sz", 2 * size),
  value("w:szCs", 2 * size),
];

const plainStyle = (type: string, id: string, name: string, more: readonly Xml[] = []): Xml =>
  element("w:style", { "w:type": type, "w:default": 1, "w:styleId": id }, [
    value("w:name", name),
    value("w:uiPriority", 99),
    element("w:semiHidden"),
    element("w:unhideWhenUsed"),
    ...more,
  ]);

const noWidth = { "w:w": 0, "w:type": "dxa" } as const;
const plainTable = (): Xml =>
  plainStyle("table", "TableNormal", "Normal Table", [
    element("w:tblPr", {}, [
      element("w:tblInd", noWidth),
      element("w:tblCellMar", {}, [element("w:left", noWidth), element("w:right", noWidth)]),
    ]),
  ]);

function tableStyle({ id, name, side, above }: TableStyle): Xml {
  const [high, wide] = [above, side].map((length) => ({ "w:w": twips(length), "w:type": "dxa" }));
  return element("w:style", { "w:type": "table", "w:customStyle": 1, "w:styleId": id }, [
    value("w:name", name),
    value("w:basedOn", "TableNormal"),
    element("w:tblPr", {}, [
      element(
        "w:tblBorders",
        {},
        ["top", "left", "bottom", "right", "insideH", "insideV"].map((edge) => element(`w:${edge}`, rule)),
      ),
      element("w:tblCellMar", {}, [
        element("w:top", high),
        element("w:left", wide),
        element("w:bottom", high),
        element("w:right", wide),
      ]),
    ]),
    element("w:tcPr", {}, [value("w:vAlign", "center")]),
  ]);
}
