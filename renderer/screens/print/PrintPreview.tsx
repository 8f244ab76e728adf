/**
 * The print preview: over the whole window, the very pages that will be printed. What is chosen on the left is what
 * stands on the right and what goes to the printer; the print css hides everything else.
 */
import { useRef, useState, type ReactElement } from "react";
import { createPortal } from "react-dom";
import type { PrintRequest } from "../../commands/uiCommand.ts";
import { fontVariables, measureInCanvas, missingFonts, replacementNote } from "../../print/fonts.ts";
import { DrawingContext } from "../../print/useDrawing.ts";
import { PaperSide } from "./PaperSide.tsx";
import { PreviewBar } from "./PreviewBar.tsx";
import { PreviewPages } from "./PreviewPages.tsx";
import { useOverWindow } from "./useOverWindow.ts";
import { usePaper, type Paper } from "./usePaper.ts";
import { usePile } from "./usePile.ts";
import { usePrinting } from "./usePrinting.ts";
import "../../print/pages.css";
import "./preview.css";

interface Props {
  readonly request: PrintRequest;
  readonly close: () => void;
}

export function PrintPreview({ request, close }: Props): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const [missing] = useState(() => missingFonts(measureInCanvas()));
  const fontNote = replacementNote(missing);
  const paper = usePaper(request, fontNote);
  const [bothSides, setBothSides] = useState(false);
  const pile = usePile(paper, bothSides);
  const printing = usePrinting(pile, paper.name);
  useOverWindow(root, { close, print: printing.print });

  return createPortal(
    <div
      className="print-preview"
      role="dialog"
      aria-modal="true"
      aria-label="打印预览"
      ref={root}
      style={fontVariables(missing)}
    >
      <PreviewBar paper={paper} pile={pile} printing={printing} close={close} />
      <div className="preview-middle">
        <PaperSide paper={paper} bothSides={bothSides} setBothSides={setBothSides} fontNote={fontNote} />
        <DrawingContext value={pile.draw}>
          <PreviewPages pages={pile.pages} empty={emptyText(paper)} />
        </DrawingContext>
      </div>
      {pile.measuring}
    </div>,
    document.body,
  );
}

function emptyText({ choice, schools }: Paper): string {
  if (choice.kind !== "cases" || schools.length === 0) return "";
  return "没有选中学校。在左边勾选要打印的学校。";
}
