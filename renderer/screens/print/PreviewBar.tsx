/** The bar above the pages: how much there is, and what can be done with it. */
import type { ReactElement } from "react";
import { currentScenario } from "../../../shared/model/units.ts";
import { scenarioName } from "../../../shared/scenarios/names.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import type { Pile } from "./usePile.ts";
import type { Printing } from "./usePrinting.ts";

interface Props {
  readonly pile: Pile;
  readonly printing: Printing;
  readonly close: () => void;
}

export function PreviewBar({ pile, printing, close }: Props): ReactElement {
  const { scenario, stored } = useWorkplace().document;
  return (
    <header className="preview-bar">
      <h2>打印预览</h2>
      {scenario !== currentScenario && (
        <strong className="attention">方案“{scenarioName(stored, scenario)}”，不是当前方案</strong>
      )}
      <span className="grey" role="status">
        {pile.done < pile.total
          ? `正在排版 ${pile.done} / ${pile.total}……`
          : `${pile.schools} 所学校，共 ${pile.pages.length} 页，A4 纵向`}
      </span>
      <span className="preview-space" />
      {printing.savePdf !== undefined && (
        <button type="button" className="button" disabled={!pile.ready} onClick={printing.savePdf}>
          另存 PDF…
        </button>
      )}
      {printing.print !== undefined && (
        <button
          type="button"
          className="button primary"
          title="打印（Ctrl+P）"
          disabled={!pile.ready}
          onClick={printing.print}
        >
          打印
        </button>
      )}
      <button type="button" className="button" title="关闭（Esc）" onClick={close}>
        关闭
      </button>
    </header>
  );
}
