/** The parts of a number, each a step deeper: places and measures largest first, everything else in its own order. */
import type { ReactElement } from "react";
import type { Grouping, Part, Way } from "../../../shared/calculation/explain/explanation.ts";
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import { partName, subjectName } from "../../../shared/format/explanationWords.ts";
import { formatAmount, unitNames } from "../../../shared/format/figureNames.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { askDeeper } from "./asking.ts";
import { partKey } from "./panelKeys.ts";

interface Props {
  readonly whole: Subject;
  readonly way: Way;
}

export function ExplainParts({ whole, way }: Props): ReactElement | null {
  const { plan } = useWorkplace();
  const parts = keepsOrder.has(way.by) ? way.parts : way.parts.toSorted(bySize);
  const largest = Math.max(...parts.map(({ value }) => Math.abs(value)));
  if (parts.length === 0) return null;
  return (
    <ol className="explain-parts" aria-label="组成">
      {parts.map((part, place) => (
        <li key={partKey(part.subject)}>
          <button
            type="button"
            data-part={partKey(part.subject)}
            title={subjectName(plan, part.subject)}
            {...(place === 0 ? { "data-home": true } : {})}
            onClick={({ detail }) => askDeeper(part.subject, detail === 0 ? "key" : "press")}
          >
            <span className="explain-part-name">
              {part.sign < 0 && "减："}
              {partName(plan, whole, way, part)}
            </span>
            <span className="explain-part-value">
              {formatAmount(part.value, part.unit)} {unitNames[part.unit]}
            </span>
            {way.by !== "formula" && <Bar part={part} largest={largest} />}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Terms stand as in the formula, stages and grades as children go through them. */
const keepsOrder: ReadonlySet<Grouping> = new Set(["formula", "stage", "grade"]);

const bySize = (a: Part, b: Part): number => Math.abs(b.value) - Math.abs(a.value);

/** Quiet, for the eye alone: the number stands above it. */
function Bar({ part: { value }, largest }: { readonly part: Part; readonly largest: number }): ReactElement {
  const width = `calc((100% - 24px) * ${Math.abs(value) / Math.max(1, largest)})`;
  return <span className="explain-bar" aria-hidden="true" style={{ width }} />;
}
