/**
 * Delimited text as records of fields (RFC 4180, and what Excel does beyond it): a field that begins with a quote runs
 * to its closing quote through delimiters and line breaks; a quote further on in a field is a character like others.
 */
import { limits, tooLarge } from "../limits.ts";
import { damaged } from "../refusal.ts";

export type Delimiter = "," | "\t" | ";";

/** No table is wider; a line of nothing but delimiters would fill the memory. */
const lastColumn = 16_384;

export interface TextRecord {
  readonly fields: readonly string[];
  /** Where in the text it ends. */
  readonly end: number;
}

export function* splitRecords(text: string, delimiter: Delimiter): Generator<TextRecord> {
  const field = new RegExp(`[^${delimiter}\\r\\n]*`, "uy");
  let at = 0;
  while (at < text.length) {
    const fields: string[] = [];
    for (;;) {
      const { value, end } = text[at] === '"' ? quotedField(text, at, field) : plainField(text, at, field);
      fields.push(value);
      if (fields.length > lastColumn) throw tooLarge("columns");
      at = end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    yield { fields, end: at };
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function plainField(text: string, start: number, field: RegExp): Field {
  field.lastIndex = start;
  const value = field.exec(text)?.[0] ?? "";
  return { value, end: start + value.length };
}

/** What follows the closing quote up to the delimiter belongs to the field, as in Excel. */
function quotedField(text: string, start: number, field: RegExp): Field {
  let value = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    // Without its end the field would swallow the rest of the table.
    if (quote < 0) throw damaged("open-quote", lineOf(text, start));
    value += text.slice(from, quote);
    if (value.length > limits.textLength) throw tooLarge("textLength");
    if (text[quote + 1] !== '"') {
      const rest = plainField(text, quote + 1, field);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    from = quote + 2;
  }
}

const lineOf = (text: string, at: number): string => String(text.slice(0, at).split(/\r\n|\r|\n/u).length);
