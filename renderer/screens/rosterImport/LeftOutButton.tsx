/** Keeps the rows that do not come in, wholly or in some cells, for whoever is to mend them. */
import { useState, type ReactElement } from "react";
import type { LeftOut } from "./useLeftOut.ts";

export function LeftOutButton({
  leftOut: { rows, save },
}: {
  readonly leftOut: LeftOut;
}): ReactElement | null {
  const [busy, setBusy] = useState(false);
  if (rows === 0) return null;
  const keep = async (): Promise<void> => {
    setBusy(true);
    await save();
    setBusy(false);
  };
  return (
    <button
      type="button"
      className="button"
      disabled={busy}
      title="没有勾选的和有错误的行，连同原表头和原因另存为一个工作簿，可发给学校改正后再导入"
      onClick={() => void keep()}
    >
      {busy ? "正在另存……" : `另存未导入、待改的 ${rows} 行…`}
    </button>
  );
}
