/** A text as the runs of a paragraph: its line breaks become Word's, and what no file can hold is left out. */
import { TextRun } from "docx";
import { sayable } from "./xml.ts";

export const runsOf = (text: string): TextRun[] =>
  text === ""
    ? []
    : sayable(text)
        .split("\n")
        .map((line, place) => new TextRun(place === 0 ? { text: line } : { text: line, break: 1 }));
