/** Before any file: where rosters are dropped or picked, and templates for those who have none. */
import type { ReactElement } from "react";
import { useApp } from "../../commands/useApp.ts";

export function ChooseFile({ pick }: { readonly pick: () => void }): ReactElement {
  const { saveTemplate } = useApp();
  return (
    <div className="import-empty">
      <h2>把学校名册拖到这里</h2>
      <p>
        Excel、WPS 工作簿（.xlsx、.xls、.et、.ods）、文本（.csv、.txt）、系统导出的网页表格都可以，
        <br />
        按您平时的样子即可：有标题、合并的表头、合计行都没有关系。
        <br />
        公办、民办或各乡镇分开的几个文件，可以一起选。
        <br />
        逐人的学籍导出也可以，自动统计各校各年级人数。文件只在本机读取，不会改动。
      </p>
      <button type="button" className="button primary" autoFocus onClick={pick}>
        选择名册文件…
      </button>
      <p className="import-templates">
        没有现成的名册？下载模板：
        <button type="button" className="link" onClick={() => void saveTemplate("empty")}>
          空白名册模板
        </button>
        <button type="button" className="link" onClick={() => void saveTemplate("county")}>
          带本县学校的名册模板
        </button>
      </p>
    </div>
  );
}
