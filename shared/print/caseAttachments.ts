/** The list of a case's attachments: their names; the papers themselves are in the office's files. */
import type { CaseSource } from "./caseSource.ts";
import { rowsFor } from "./longText.ts";
import { label, type Block } from "./printed.ts";
import { shown } from "./values.ts";

const widths = [16, 80, 60] as const;

export function attachmentsBlocks({ plan, attachments }: CaseSource): Block[] {
  if (attachments.length === 0) return [];
  const rows = attachments.flatMap((attachment, place) =>
    rowsFor(
      [
        label(String(place + 1)),
        { text: shown(plan, "attachment", attachment, "name") },
        { text: shown(plan, "attachment", attachment, "note") },
      ],
      widths,
    ),
  );
  return [
    {
      kind: "table",
      look: "figures",
      columns: widths,
      head: [["序号", "附件名称", "备注"].map((text) => label(text))],
      bodies: rows.map((row) => [row]),
    },
  ];
}
