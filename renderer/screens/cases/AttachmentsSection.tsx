/** 附件: the papers that belong to the case, by name; the papers themselves stay in the office's files. */
import { useRef, type ReactElement } from "react";
import type { Attachment } from "../../../shared/model/attachment.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { CaseField } from "./CaseField.tsx";
import { NewAttachment } from "./NewAttachment.tsx";

export function AttachmentsSection({ source }: { readonly source: CaseSource }): ReactElement {
  const { notify } = useApp();
  const { document } = useWorkplace();
  const newName = useRef<HTMLInputElement>(null);
  const remove = async ({ id }: Attachment): Promise<void> => {
    const removed = valueOrTell(notify, await document.run("remove-attachments", { attachments: [id] }));
    if (removed === null) return;
    newName.current?.focus();
    notify.said(`${removed.label}。可用 Ctrl+Z 撤销`);
  };
  return (
    <table className="case-table case-attachments" aria-label="附件">
      <thead>
        <tr>
          <th className="number">序号</th>
          <th>名称</th>
          <th>备注</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {source.attachments.map((attachment, index) => (
          <Line
            key={attachment.id}
            attachment={attachment}
            number={index + 1}
            remove={() => void remove(attachment)}
          />
        ))}
        <NewAttachment schoolId={source.school.id} input={newName} />
      </tbody>
    </table>
  );
}

function Line({
  attachment,
  number,
  remove,
}: {
  readonly attachment: Attachment;
  readonly number: number;
  readonly remove: () => void;
}): ReactElement {
  const { writable } = useWorkplace();
  return (
    <tr data-record={attachment.id}>
      <td className="number">{number}</td>
      <td className="case-cell">
        <CaseField table="attachment" record={attachment} field="name" label="" name={`附件${number}`} />
      </td>
      <td className="case-cell">
        <CaseField
          table="attachment"
          record={attachment}
          field="note"
          label=""
          name={`附件${number}：备注`}
        />
      </td>
      <td>
        <button
          type="button"
          className="link"
          aria-label={`删除附件：${attachment.name}`}
          disabled={!writable}
          onClick={remove}
        >
          删除
        </button>
      </td>
    </tr>
  );
}
