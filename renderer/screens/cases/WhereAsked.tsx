/**
 * A section that is not asked of every school. Where it does not apply one line says so, and its fields come at a press;
 * what was filled in before is always shown, whatever is decided now.
 */
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { isEmptying } from "../../../shared/print/emptying.ts";
import { routesOf } from "../../../shared/cases/routes.ts";
import { readField } from "../../../shared/model/fields.ts";
import { draftOf } from "../../../shared/model/plan.ts";
import { dispositions } from "../../../shared/model/vocabulary.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";

interface Props {
  readonly source: CaseSource;
  /** What it is about: 教师安置. */
  readonly subject: string;
  /** What is said instead of a school that runs empty without going a route; nothing where it is asked all the same. */
  readonly emptying?: string;
  /** The case's fields in it. */
  readonly fields: readonly string[];
  readonly children: ReactNode;
}

export function WhereAsked({ source, subject, emptying, fields, children }: Props): ReactElement {
  const [isWanted, setWanted] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) body.current?.querySelector<HTMLElement>("[data-field]")?.focus();
  }, [isWanted]);
  const runsEmpty = isEmptying(source);
  const isAsked = routesOf(source).size > 0 || (runsEmpty && emptying === undefined);
  if (isWanted || isAsked || fields.some((field) => isFilled(source, field)))
    return <div ref={body}>{children}</div>;
  return (
    <p className="case-note grey">
      {emptying !== undefined && runsEmpty ? emptying : reasonOf(source, subject)}{" "}
      <button type="button" className="link" onClick={() => setWanted(true)}>
        仍要填写
      </button>
    </p>
  );
}

function isFilled({ plan, school, schoolCase }: CaseSource, field: string): boolean {
  return draftOf(plan, "case", school.id, field) !== undefined || readField(schoolCase ?? {}, field) !== null;
}

function reasonOf({ schoolCase, measures }: CaseSource, subject: string): string {
  const disposition = schoolCase?.disposition;
  if (disposition !== undefined) return `处置方式是“${dispositions[disposition]}”，不涉及${subject}。`;
  return measures.length === 0
    ? `还没有定处置方式。停办、转型、转公的学校填写${subject}。`
    : `本校没有停办、转型、转公的措施，不涉及${subject}。`;
}
