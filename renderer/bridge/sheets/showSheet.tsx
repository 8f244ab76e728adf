/**
 * A question in a modal <dialog>: the browser keeps the focus inside it, closes it at Esc and gives the focus back.
 * Answers null when it is closed without an answer.
 */
import type { ReactElement } from "react";
import { bringCaret } from "../../ui/keyboardHome.ts";
import { createRoot } from "react-dom/client";
import "./fileSheet.css";

export type Close<T> = (answer: T | null) => void;

export function showSheet<T>(title: string, content: (close: Close<T>) => ReactElement): Promise<T | null> {
  const dialog = document.createElement("dialog");
  dialog.className = "file-sheet";
  dialog.setAttribute("aria-labelledby", "file-sheet-title");
  document.body.append(dialog);
  const root = createRoot(dialog);
  return new Promise((resolve) => {
    let answer: T | null = null;
    const close: Close<T> = (given) => {
      answer = given;
      dialog.close();
    };
    dialog.addEventListener("close", () => {
      bringCaret();
      root.unmount();
      dialog.remove();
      resolve(answer);
    });
    root.render(
      <>
        <h2 id="file-sheet-title">{title}</h2>
        {content(close)}
      </>,
    );
    dialog.showModal();
  });
}
