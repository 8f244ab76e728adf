/** The bar above the pages: how much there is, and what can be done with it. */
import type { ReactElement } from "react";
import { currentScenario } from "../../../shared/model/units.ts";
import { scenarioName } from "../../../shared/scenarios/names.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { paperNames } from "../../../shared/print/papers.ts";
import type { PrintedPage } from "../../../shared/print/sheets.ts";
import type { Paper } from "./usePaper.ts";
import type { Pile } from "./usePile.ts";
import type { Printing } from "./usePrinting.ts";
import { useWordFile } from "./useWordFile.ts";

interface Props {
  readonly paper: Paper;
  readonly pile: Pile;
  readonly printing: Printing;
  readonly close: () => void;
}

export function PreviewBar({ paper, pile, printing, close }: Props): ReactElement {
  const { scenario, stored } = useWorkplace().document;
  const word = useWordFile(paper);
  return (
    <header className="preview-bar">
      <h2>打印预览</h2>
      {scenario !== currentScenario && (
        <strong className="attention">方案“{scenarioName(stored, scenario)}”，不是当前方案</strong>
      )}
      <span className="grey" role="status">
        {pile.done < pile.total ? `正在排版 ${pile.done} / ${pile.total}……` : amountText(paper, pile.pages)}
      </span>
      <span className="preview-space" />
      {printing.savePdf !== undefined && (
        <button type="button" className="button" disabled={!pile.ready} onClick={printing.savePdf}>
          另存 PDF…
        </button>
      )}
      <button type="button" className="button" disabled={!pile.ready} onClick={word.save}>
        {word.writing ? "取消生成 Word" : "另存 Word…"}
      </button>
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

/** 一校一案 17 所学校，共 52 页，A4 纵向 */
function amountText({ choice, request }: Paper, pages: readonly PrintedPage[]): string {
  const what = choice.kind === "cases" ? `${request.schools?.length ?? 0} 所学校` : paperNames[choice.kind];
  return `${what}，共 ${pages.length} 页，A4 ${turnedText(pages)}`;
}

function turnedText(pages: readonly PrintedPage[]): string {
  const lying = pages.filter(({ document }) => document.orientation === "landscape").length;
  return lying === 0 ? "纵向" : lying === pages.length ? "横向" : `纵向、横向（${lying} 页）`;
}
