/** What a waiting reader practises on goes the way of a real export: it is counted, and none of its pupils is kept. */
import { expect, test } from "vitest";
import { madeUpExport } from "../../../../electron/host/workbooks/practice.ts";
import { readContent } from "../../../../electron/host/workbooks/readContent.ts";
import { newReading } from "../../../../electron/host/workbooks/reading.ts";

test.each([true, false])(
  "the export is counted by school and grade, texts of its own: %s",
  async (isShared) => {
    const { sheets } = await readContent(
      madeUpExport(isShared),
      newReading(async () => {}),
    );
    const [sheet] = sheets;
    expect(sheet?.pupils?.rows).toBe(1500);
    expect(sheet?.pupils?.groups.reduce((sum, { count }) => sum + count, 0)).toBe(1500);
    expect(JSON.stringify(sheet)).not.toContain("G00000");
  },
);
