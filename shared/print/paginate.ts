/**
 * Puts measured blocks on pages: no body of a table is cut, a table that goes on repeats its head, a paragraph goes on
 * line by line, a heading never stands at the foot of a page without what it heads, nor a note at the top of one without
 * its table. A body higher than a page has a page to itself. Heights are in any one unit.
 */

export interface MeasuredBlock {
  /** With its margins; of a table with its head. */
  readonly height: number;
  /** With which neighbour it must share a page. */
  readonly clings?: "next" | "before";
  /** Heights of a table's bodies, or of a paragraph's lines; absent for what cannot be parted. */
  readonly bodies?: readonly number[];
}

/** A block on a page; of a table the bodies, of a paragraph the lines `from` up to, but not with, `to`. */
export interface Slice {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}
export type PageLayout = readonly Slice[];

export interface PageRoom {
  readonly first: number;
  /** Later pages begin with a running line. */
  readonly later: number;
}

export function paginate(blocks: readonly MeasuredBlock[], room: PageRoom): PageLayout[] {
  const pages = new Pages(room);
  blocks.forEach((block, index) => {
    if (block.bodies === undefined) pages.placeText(index, block.height, togetherFrom(blocks, index));
    else pages.placeTable(index, block.bodies, overheadOf(block), notesAfter(blocks, index));
  });
  return pages.laidOut;
}

class Pages {
  readonly #room: PageRoom;
  readonly laidOut: Slice[][] = [[]];
  #used = 0;

  constructor(room: PageRoom) {
    this.#room = room;
  }

  /** `together` is the height of all that must not come on a later page than this. */
  placeText(block: number, height: number, together: number): void {
    if (!this.#fits(together)) this.#turn();
    this.#put({ block, from: 0, to: 0 }, height);
  }

  /** `notes` is the height of what must share a page with the last body. */
  placeTable(block: number, bodies: readonly number[], overhead: number, notes: number): void {
    let from = 0;
    let height = overhead;
    bodies.forEach((body, place) => {
      const needed = height + body + (place === bodies.length - 1 ? notes : 0);
      if (!this.#fits(needed) && (place > from || this.#used > 0)) {
        if (place > from) this.#put({ block, from, to: place }, height);
        this.#turn();
        from = place;
        height = overhead;
      }
      height += body;
    });
    this.#put({ block, from, to: bodies.length }, height);
  }

  #fits(height: number): boolean {
    const room = this.laidOut.length === 1 ? this.#room.first : this.#room.later;
    return this.#used + height <= room;
  }

  #put(slice: Slice, height: number): void {
    this.laidOut.at(-1)?.push(slice);
    this.#used += height;
  }

  /** An empty page stays: what does not fit there fits nowhere. */
  #turn(): void {
    if (this.#used === 0) return;
    this.laidOut.push([]);
    this.#used = 0;
  }
}

/** The text with all it leads on to: further headings, and the first body of a table under its head. */
function togetherFrom(blocks: readonly MeasuredBlock[], index: number): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  if (block.bodies !== undefined) {
    const notes = block.bodies.length > 1 ? 0 : notesAfter(blocks, index);
    return overheadOf(block) + (block.bodies[0] ?? 0) + notes;
  }
  return block.height + (block.clings === "next" ? togetherFrom(blocks, index + 1) : 0);
}

/** Of the notes that cling to the table. */
function notesAfter(blocks: readonly MeasuredBlock[], index: number): number {
  const note = blocks[index + 1];
  return note?.clings === "before" ? note.height + notesAfter(blocks, index + 1) : 0;
}

/** Head and margins, paid once on every page the table stands on. */
const overheadOf = ({ height, bodies = [] }: MeasuredBlock): number =>
  height - bodies.reduce((sum, body) => sum + body, 0);
