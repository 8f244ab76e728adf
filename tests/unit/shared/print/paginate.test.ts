/** Blocks on pages: nothing cut, nothing lost, heads paid for on every page, headings and notes where they belong. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { paginate, type MeasuredBlock, type PageLayout } from "../../../../shared/print/paginate.ts";

const room = { first: 100, later: 90 };
const text = (height: number): MeasuredBlock => ({ height });
const heading = (height: number): MeasuredBlock => ({ height, clings: "next" });
const note = (height: number): MeasuredBlock => ({ height, clings: "before" });
const table = (overhead: number, ...bodies: number[]): MeasuredBlock => ({
  height: overhead + bodies.reduce((sum, body) => sum + body, 0),
  bodies,
});
const whole = (block: number) => ({ block, from: 0, to: 0 });

test("what fits stands on one page", () => {
  expect(paginate([heading(20), table(10, 30, 40)], room)).toEqual([
    [whole(0), { block: 1, from: 0, to: 2 }],
  ]);
});

test("a long table goes on, with its head on every page", () => {
  // 10 of head leave 90 of the first page, 80 of the later ones.
  expect(paginate([table(10, 30, 30, 30, 40, 40, 1)], room)).toEqual([
    [{ block: 0, from: 0, to: 3 }],
    [{ block: 0, from: 3, to: 5 }],
    [{ block: 0, from: 5, to: 6 }],
  ]);
});

test("a heading goes to the next page with the first body of its table", () => {
  expect(paginate([text(60), heading(10), heading(10), table(10, 20, 20)], room)).toEqual([
    [whole(0)],
    [whole(1), whole(2), { block: 3, from: 0, to: 2 }],
  ]);
});

test("a note takes the last body of its table with it", () => {
  expect(paginate([table(10, 40, 40), note(5), note(6)], room)).toEqual([
    [{ block: 0, from: 0, to: 1 }],
    [{ block: 0, from: 1, to: 2 }, whole(1), whole(2)],
  ]);
});

test("a body higher than a page has one to itself, and no page stays empty", () => {
  expect(paginate([text(50), table(10, 200, 20)], room)).toEqual([
    [whole(0)],
    [{ block: 1, from: 0, to: 1 }],
    [{ block: 1, from: 1, to: 2 }],
  ]);
});

const height = fc.integer({ min: 1, max: 60 });
const anyBlock: fc.Arbitrary<MeasuredBlock> = fc.oneof(
  height.map(heading),
  height.map(note),
  height.map(text),
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.array(height, { minLength: 1, maxLength: 12 }))
    .map(([overhead, bodies]) => table(overhead, ...bodies)),
);

test("whatever the blocks, each body stands on exactly one page, in order, and pages of more than one thing fit", () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 15 }), (blocks) => {
      const pages = paginate(blocks, room);
      expect(pages.flatMap((page) => page.flatMap(itemsOf))).toEqual(blocks.flatMap(itemsOfBlock));
      pages.forEach((page, at) => {
        const items = page.flatMap(itemsOf).length;
        if (items > 1 && page.every(({ block }) => blocks[block]?.clings === undefined))
          expect(heightOn(page, blocks)).toBeLessThanOrEqual(at === 0 ? room.first : room.later);
      });
    }),
  );
});

const itemsOf = ({ block, from, to }: PageLayout[number]): string[] =>
  from === to ? [`${block}`] : Array.from({ length: to - from }, (_, at) => `${block}/${from + at}`);

const itemsOfBlock = ({ bodies }: MeasuredBlock, block: number): string[] =>
  bodies === undefined ? [`${block}`] : bodies.map((_, body) => `${block}/${body}`);

function heightOn(page: PageLayout, blocks: readonly MeasuredBlock[]): number {
  return page.reduce((sum, { block, from, to }) => {
    const { height: all = 0, bodies } = blocks[block] ?? {};
    if (bodies === undefined) return sum + all;
    const left = [...bodies.slice(0, from), ...bodies.slice(to)].reduce((lost, body) => lost + body, 0);
    return sum + all - left;
  }, 0);
}
