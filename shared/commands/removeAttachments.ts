/** Takes papers out of the lists of attachments. */
import { z } from "zod";
import { defineCommand, find, planned } from "./command.ts";
import { nameOfRecord } from "./names.ts";
import { removeAttachment } from "./removal.ts";

export const removeAttachments = defineCommand({
  name: "remove-attachments",
  input: z.strictObject({ attachments: z.array(z.string()).min(1) }),
  run(plan, { attachments }) {
    for (const id of attachments) {
      const attachment = find(plan, "attachment", id);
      if (!attachment.ok) return attachment;
    }
    const unique = [...new Set(attachments)];
    const [first = ""] = unique;
    const what = unique.length === 1 ? nameOfRecord(plan, "attachment", first) : `${unique.length} 个附件`;
    return planned(
      `删除 ${what}`,
      unique.flatMap((id) => removeAttachment(plan, id)),
    );
  },
});
