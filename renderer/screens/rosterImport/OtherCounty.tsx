/** A doubt before anything is imported: a file that lacks most of the plan's schools is likely to be another county's. */
import type { ReactElement } from "react";
import { useWorkplace } from "../../document/useDocument.ts";

/** `missing`: schools of the plan that the file does not have. */
export function OtherCounty({ missing }: { readonly missing: number }): ReactElement | null {
  const { plan, county } = useWorkplace();
  const all = [...plan.school.values()].filter(({ countyCode }) => countyCode === county.id).length;
  if (missing * 2 <= all) return null;
  return (
    <p className="import-doubt attention" role="note">
      ▲ 方案中的 {all} 所学校有 {missing} 所不在这个文件里，请确认文件是{county.name}
      的，并且学校名称或标识码与方案一致。
    </p>
  );
}
