/**
 * What becomes of the school, all choices in sight. Arrows walk between them and Space or Enter chooses, since a choice
 * proposes measures and must not be made in passing.
 */
import type { KeyboardEvent, ReactElement } from "react";
import { draftSentence } from "../../../shared/format/draftSentence.ts";
import { draftOf } from "../../../shared/model/plan.ts";
import { dispositions } from "../../../shared/model/vocabulary.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { dispositionNews } from "./dispositionNews.ts";

const choices = [...Object.entries(dispositions), ["", "未定"] as const];

export function DispositionChoice({ source }: { readonly source: CaseSource }): ReactElement {
  const { notify } = useApp();
  const { document, plan, writable } = useWorkplace();
  const { school, schoolCase } = source;
  const draft = draftOf(plan, "case", school.id, "disposition");
  const current = schoolCase?.disposition ?? "";

  const choose = async (text: string): Promise<void> => {
    const done = valueOrTell(notify, await document.run("set-disposition", { schools: [school.id], text }));
    const news = done === null ? null : dispositionNews(done);
    if (news !== null) notify.said(news);
  };
  return (
    <div className="case-field wide">
      <span className="case-label" id="disposition-label">
        处置方式
      </span>
      <div>
        <div role="radiogroup" aria-labelledby="disposition-label" className="case-choices" onKeyDown={walk}>
          {choices.map(([word, label]) => (
            <button
              key={word}
              type="button"
              role="radio"
              aria-checked={word === current}
              disabled={!writable}
              tabIndex={word === current ? 0 : -1}
              {...(word === current ? { "data-field": "case.disposition" } : {})}
              onClick={() => void choose(word)}
            >
              {label}
            </button>
          ))}
        </div>
        {draft !== undefined && (
          <p className="case-note shortage" role="note">
            {draftSentence(draft.text, draft.reason)}
          </p>
        )}
      </div>
    </div>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = ["ArrowRight", "ArrowDown"].includes(event.key)
    ? 1
    : ["ArrowLeft", "ArrowUp"].includes(event.key)
      ? -1
      : 0;
  if (step === 0 || event.ctrlKey || event.altKey) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
