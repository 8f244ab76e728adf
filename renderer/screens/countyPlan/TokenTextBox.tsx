/**
 * A text with tokens as it is written: an ordinary text box, behind it the same text unseen, of which only the grounds of
 * the tokens show. Whatever the two might do differently, what is typed is what stands in the box.
 */
import type { ReactElement, Ref } from "react";
import type { CountyFacts } from "../../../shared/print/countyPlan/countyFacts.ts";
import { piecesOf, type Piece } from "../../../shared/print/countyPlan/tokens/pieces.ts";
import { answerOf } from "../../../shared/print/countyPlan/tokens/resolve.ts";
import type { ChapterEdit } from "./useChapterEdit.ts";

interface Props {
  readonly facts: CountyFacts;
  readonly edit: ChapterEdit;
  readonly label: string;
  readonly readOnly: boolean;
  /** Where in the text she was. */
  readonly leave: (from: number, to: number) => void;
  /** Where the caret goes. */
  readonly look: (at: number) => void;
  readonly ref: Ref<HTMLTextAreaElement>;
}

export function TokenTextBox({ facts, edit, label, readOnly, leave, look, ref }: Props): ReactElement {
  return (
    <div className="token-box">
      <div className="token-grounds" aria-hidden>
        {piecesOf(edit.text).map((piece, place) => (
          <PieceGround key={place} facts={facts} piece={piece} />
        ))}
        {/* A last empty line has a height of its own only with something on it. */}
        {"​"}
      </div>
      <textarea
        ref={ref}
        aria-label={label}
        spellCheck={false}
        readOnly={readOnly}
        data-keyboard-home
        value={edit.text}
        onChange={({ target, nativeEvent }) =>
          edit.type(target.value, "isComposing" in nativeEvent && nativeEvent.isComposing === true)
        }
        onCompositionEnd={({ currentTarget }) => edit.type(currentTarget.value, false)}
        onSelect={({ currentTarget }) => look(currentTarget.selectionStart)}
        onBlur={({ currentTarget }) => leave(currentTarget.selectionStart, currentTarget.selectionEnd)}
        onKeyDown={edit.onKeyDown}
      />
    </div>
  );
}

function PieceGround({ facts, piece }: { readonly facts: CountyFacts; readonly piece: Piece }): ReactElement {
  if (piece.kind === "text") return <span>{piece.source}</span>;
  const isGap = "problem" in answerOf(facts, piece);
  return <mark className={isGap ? "token-gap" : undefined}>{piece.source}</mark>;
}
