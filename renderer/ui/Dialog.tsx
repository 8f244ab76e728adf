/**
 * A dialog for a decision: its first field has the keyboard at once, Esc leaves it, and after it the grid has the
 * keyboard, or in a form what opened the dialog.
 */
import { Modal } from "antd";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { giveBackSoon } from "./keyboardHome.ts";

interface Props {
  readonly title: string;
  readonly width: number;
  readonly close: () => void;
  /** False for the one question that must be answered. */
  readonly closable?: boolean;
  readonly children: ReactNode;
}

/**
 * The library puts the focus on the first thing that takes it, which is the cross in the corner: a quick Enter would close
 * the dialog. It tells when the dialog stands; who types in another field by then is left there.
 */
function focusFirst(fields: HTMLElement | null): void {
  if (fields !== null && !fields.contains(document.activeElement))
    fields.querySelector<HTMLElement>("input, select, button")?.focus();
}

export function Dialog({ title, width, close, closable = true, children }: Props): ReactElement {
  const content = useRef<HTMLDivElement>(null);
  // Asked for while drawing: by the time of an effect the library may have taken the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    focusFirst(content.current);
    return () => giveBackSoon(opener);
  }, [opener]);
  return (
    <Modal
      open
      title={title}
      width={width}
      footer={null}
      closable={closable}
      mask={{ closable }}
      keyboard={closable}
      onCancel={close}
      afterOpenChange={(open) => open && focusFirst(content.current)}
    >
      <div ref={content}>{children}</div>
    </Modal>
  );
}
