/** Markup of shared strings: of one run as nearly all are, with runs, readings and rarer things among them. */
import fc from "fast-check";
import { mainNamespace } from "../unit/host/workbooks/aWorkbookFile.ts";
import { seldom, texts } from "./markupTexts.ts";

const item = fc
  .tuple(texts, texts)
  .chain(([one, two]) =>
    seldom(
      fc.constantFrom(
        `<si><t>${one}</t></si>`,
        `<si><t>${one}</t></si>`,
        `<si><t xml:space="preserve">${one}</t></si>`,
        `<si><t>${one}</t><phoneticPr fontId="1" type="noConversion"/></si>`,
        `<si><r><t>${one}</t></r><r><t>${two}</t></r></si>`,
        `<si><t>${one}</t><rPh sb="0" eb="1"><t>${two}</t></rPh><phoneticPr fontId="1"/></si>`,
        "<si/>",
        "<si><t/></si>",
        `<si><t>${one}</t><t>${two}</t></si>`,
        ` <si>\n<t>${one}</t> </si>\r\n`,
        `<si><!-- c --><t>${one}</t></si>`,
      ),
      fc.constantFrom(
        `<x:si><x:t>${one}</x:t></x:si>`,
        `<si z:a="1"><t>${one}</t></si>`,
        `<si><si>${one}</si></si>`,
      ),
    ),
  );

export const stringsMarkup = fc
  .array(item, { minLength: 1, maxLength: 12 })
  .map((items) => `<sst xmlns="${mainNamespace}" xmlns:x="urn:x">${items.join("")}</sst>`);
