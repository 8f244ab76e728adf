/**
 * The result a formula record holds ([MS-XLS] 2.4.127). Programs that cannot calculate write one all the same: a 0 with
 * the order to calculate on opening, or an empty text where a sum stands. Neither is a value.
 */
import { errorContent, numberContent, truthContent, type Content } from "./cellValues.ts";

export type FormulaResult =
  | { readonly content: Content }
  /** The text stands in the record that follows. */
  | "text-follows"
  | "missing";

const calculateOnOpening = 2;

/** `body` is of the whole record, at least 20 bytes long. */
export function formulaResult(body: Buffer, isDate: boolean, since1904: boolean): FormulaResult {
  if (body.readUInt16LE(12) === 0xffff) return specialResult(body);
  const number = body.readDoubleLE(6);
  const waits = (body.readUInt16LE(14) & calculateOnOpening) !== 0;
  return number === 0 && waits ? "missing" : { content: numberContent(number, isDate, since1904) };
}

function specialResult(body: Buffer): FormulaResult {
  const value = body.readUInt8(8);
  switch (body.readUInt8(6)) {
    case 0:
      return "text-follows";
    case 1:
      return { content: truthContent(value) };
    case 2:
      return { content: errorContent(value) };
    case 3:
      return endsInSum(body) ? "missing" : { content: { text: "" } };
    default:
      return "missing";
  }
}

const sumFunction = 4;

/** Its last token adds up (PtgAttrSum, or PtgFuncVar of SUM): no such formula has a text as its result. */
function endsInSum(body: Buffer): boolean {
  const tokens = body.subarray(22, 22 + (body.length < 22 ? 0 : body.readUInt16LE(20)));
  if (tokens.length < 4) return false;
  const [kind = 0, option = 0, low = 0, high = 0] = tokens.subarray(-4);
  const isFunction = kind === 0x22 || kind === 0x42 || kind === 0x62;
  return (kind === 0x19 && option === 0x10) || (isFunction && low + high * 256 === sumFunction);
}
