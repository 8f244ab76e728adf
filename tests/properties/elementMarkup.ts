/** Markup of tables in namespaces of all sorts: mostly as programs write it, with rare forms among it. */
import fc from "fast-check";
import { seldom, texts } from "./markupTexts.ts";

const attribute = seldom(
  fc.constantFrom(
    "",
    "",
    ` t:type="string"`,
    ` t:value="1.5" o:value="2"`,
    ` t:name='第一"小学'`,
    ` t:formula="of:=IF(A1&lt;&#50;;&quot;a&quot;)"`,
    ` n="" `,
    ` n="（￼&#xe9;é）"`,
    `\n  n="a"`,
    ` xml:space="preserve"`,
    ` p:type="string"`,
    ` xmlns:t="urn:other" t:type="string"`,
    ` xmlns="urn:other"`,
  ),
  fc.constantFrom(
    ` t:type="a" p:type="b"`,
    ` n="1" n="2"`,
    ` n="a > b"`,
    ` n="a\tb\r\nc"`,
    ` z:n="1"`,
    ` xmlns:z="urn:z" z:n="1"`,
    ` n = "1"`,
    ` n=1`,
    ` n="&none;"`,
    ` n="\uffff"`,
    ` n="<"`,
    ` :n="1"`,
    ` 名="1"`,
    ` n="\ufffe"`,
  ),
);

const besides = seldom(
  fc.constantFrom("", "", "", " ", "\n   ", "\r\n", "<t:s/>", "<t:s />"),
  fc.constantFrom(
    "<!-- <t:c> </t:c> -->",
    "<![CDATA[</t:c>]]>",
    "<?pi </t:c>?>",
    "</t:c>",
    "<t:c>",
    "<z:c/>",
    "<!DOCTYPE a>",
    "a\rb",
  ),
);

const names = fc.constantFrom("t:c", "t:p", "t:r", "o:p", "p:c", "c", "字");

const element = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc
    .array(fc.oneof({ depthSize: "small" }, texts, besides, tie("element")), { maxLength: 4 })
    .map((parts) => parts.join("")),
  element: fc
    .tuple(names, attribute, tie("content"), seldom(fc.constant(""), fc.constantFrom(" ", "x")))
    .map(([name, attributes, content, end]) =>
      content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}${end}>`,
    ),
})).element;

export const elementMarkup = fc
  .tuple(
    fc.constantFrom("", `<?xml version="1.0" encoding="UTF-8"?>\n`, "<?xml version='1.1'?>"),
    fc.array(element, { minLength: 1, maxLength: 30 }),
  )
  .map(
    ([declaration, elements]) =>
      `${declaration}<t:root xmlns:t="urn:t" xmlns:p="urn:t" xmlns:o="urn:o" xmlns="urn:d">${elements.join("")}</t:root>`,
  );
