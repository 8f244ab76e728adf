/**
 * What reads the plain form of a part byte by byte, many times as fast as the exact parser, and gives way to it wherever
 * something else stands. The two take turns within one part: see `readXml`.
 */
import type { DeclaresPrefix } from "./attributes.ts";
import type { ByteWindow } from "./byteWindow.ts";

/** "more": what comes next is cut off. "exact": it is in no plain form, or no element of the scanner's at all. */
export type ScanEnd = "more" | "exact";

export interface MarkupScanner {
  /** The element between two of which the scanner may take over, and how deep its parent lies. */
  readonly element: string;
  readonly depth: number;
  /** The exact parser goes on. Start tags behind which the window stands, of which that one knows nothing: "<row>". */
  giveWay(): string;
  /** Start tags read since it was last asked. */
  takeElements(): number;
  /** Reads on, up to the first piece that it cannot read. */
  scan(window: ByteWindow, declares: DeclaresPrefix): ScanEnd;
}

/** Reads piece by piece while `read` can; what it cannot read is left whole. */
export function scanPieces(window: ByteWindow, read: () => boolean): ScanEnd {
  for (;;) {
    const start = window.at;
    if (read()) continue;
    const isCut = window.at >= window.end;
    window.at = start;
    return isCut ? "more" : "exact";
  }
}
