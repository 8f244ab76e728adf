/**
 * Joins the <t> of <si> or <is>: runs of differing looks are one text; readings of characters (<rPh>, ruby) are left out.
 * Only digits that are struck out or raised are kept from running into the number beside them.
 */
import { joinLooks } from "../besideNumber.ts";
import { limits, tooLarge } from "../limits.ts";
import { valueOf, type Attributes, type XmlHandler } from "./readXml.ts";

export interface RichText extends Required<Pick<XmlHandler, "close" | "text">> {
  begin(): void;
  open(name: string, attributes: Attributes): void;
  /** With "_x000D_" and the like as they stand. */
  value(): string;
}

/** "_x000D_" is one character once read. */
const escapeLength = 7;

export function richText(): RichText {
  let joined = "";
  /** Of the run that is open. */
  let run = "";
  /** Is the run struck out or raised, and was the one before it? */
  let isApart = false;
  let wasApart = false;
  let inText = false;
  let inReading = false;
  const endRun = (): void => {
    if (run !== "") {
      joined = isApart === wasApart ? joined + run : joinLooks(joined, run);
      wasApart = isApart;
    }
    isApart = false;
    run = "";
  };
  return {
    begin() {
      joined = "";
      run = "";
      isApart = false;
      wasApart = false;
      inText = false;
      inReading = false;
    },
    open(name, attributes) {
      if (name === "r") endRun();
      if (name === "strike") isApart = !["0", "false"].includes(valueOf(attributes, "val") ?? "");
      if (name === "vertAlign") isApart ||= valueOf(attributes, "val") !== "baseline";
      if (name === "t") inText = !inReading;
      if (name === "rPh") inReading = true;
    },
    text(text) {
      if (!inText) return;
      run += text;
      if (joined.length + run.length > limits.textLength * escapeLength) throw tooLarge("textLength");
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "rPh") inReading = false;
      if (name === "r") endRun();
    },
    value: () => joined + run,
  };
}
