/**
 * The print preview: over the whole window, the very pages that will be printed. What is chosen on the left is what
 * stands on the right and what goes to the printer; the print css hides everything else.
 */
import { useMemo, useRef, useState, type ReactElement } from "react";
import { createPortal } from "react-dom";
import { caseDocument } from "../../../shared/print/caseDocument.ts";
import { caseSources } from "../../../shared/print/caseSource.ts";
import type { PrintRequest } from "../../commands/uiCommand.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { schoolInView } from "../../document/schoolInView.ts";
import { fontVariables, measureInCanvas, missingFonts, replacementNote } from "../../print/fonts.ts";
import { PreviewBar } from "./PreviewBar.tsx";
import { PreviewPages } from "./PreviewPages.tsx";
import { SchoolChoice } from "./SchoolChoice.tsx";
import { useOverWindow } from "./useOverWindow.ts";
import { usePile, type PrintedCase } from "./usePile.ts";
import { usePrinting } from "./usePrinting.ts";
import "../../print/pages.css";
import "./preview.css";

interface Props {
  readonly request: PrintRequest;
  readonly close: () => void;
}

export function PrintPreview({ request, close }: Props): ReactElement {
  const { plan, calculator, county } = useWorkplace();
  const root = useRef<HTMLDivElement>(null);
  const [missing] = useState(() => missingFonts(measureInCanvas()));
  const cases = useMemo(
    () =>
      caseSources(plan, calculator, county.id).map((source): PrintedCase => ({
        source,
        document: caseDocument(source),
      })),
    [plan, calculator, county.id],
  );
  const [chosen, setChosen] = useState(() => schoolsAskedFor(request, cases));
  const [hasIndex, setHasIndex] = useState(request === "all-cases");
  const [bothSides, setBothSides] = useState(false);
  const fontNote = replacementNote(missing);
  const pile = usePile({ county, cases, chosen, hasIndex, bothSides, fontNote });
  const printing = usePrinting(pile, `${nameOf(cases, chosen, county.name)}一校一案`);
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
      <PreviewBar pile={pile} printing={printing} close={close} />
      <div className="preview-middle">
        <SchoolChoice
          cases={cases}
          chosen={chosen}
          choose={setChosen}
          switches={[
            { label: "附目录页", on: hasIndex, turn: setHasIndex },
            { label: "双面打印（每校另起一张）", on: bothSides, turn: setBothSides },
          ]}
          fontNote={fontNote}
        />
        <PreviewPages pages={pile.pages} empty={emptyText(cases)} />
      </div>
      {pile.measuring}
    </div>,
    document.body,
  );
}

function schoolsAskedFor(request: PrintRequest, cases: readonly PrintedCase[]): ReadonlySet<string> {
  const ids = cases.map(({ source }) => source.school.id);
  if (request === "all-cases") return new Set(ids);
  const inView = schoolInView();
  const asked = ids.find((id) => id === inView) ?? ids[0];
  return new Set(asked === undefined ? [] : [asked]);
}

/** What the whole is called when it is kept as a file: the one school, or the county. */
function nameOf(cases: readonly PrintedCase[], chosen: ReadonlySet<string>, county: string): string {
  const [first] = cases.filter(({ source }) => chosen.has(source.school.id));
  return chosen.size === 1 && first !== undefined ? first.source.school.name : county;
}

const emptyText = (cases: readonly PrintedCase[]): string =>
  cases.length === 0 ? "名册里还没有民办学校，没有可打印的方案。" : "没有选中学校。在左边勾选要打印的学校。";
