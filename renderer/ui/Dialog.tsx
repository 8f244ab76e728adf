/** A dialog for a decision: its first field has the keyboard at once, Esc leaves it, and the grid has the keyboard after it. */
import { Modal } from "antd";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { takeBackSoon } from "./keyboardHome.ts";

interface Props {
  readonly title: string;
  readonly width: number;
  readonly close: () => void;
  /** False for the one question that must be answered. */
  readonly closable?: boolean;
  readonly children: ReactNode;
}

export function Dialog({ title, width, close, closable = true, children }: Props): ReactElement {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => takeBackSoon, []);
  // The library puts the focus on the first thing that takes it, which is the cross in the corner. It says so only when
  // the dialog stands: who is quicker may be typing in another field by then, and is left there.
  const focusFirst = (open: boolean): void => {
    const fields = content.current;
    if (open && fields !== null && !fields.contains(document.activeElement))
      fields.querySelector<HTMLElement>("input, select, button")?.focus();
  };
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
      afterOpenChange={focusFirst}
    >
      <div ref={content}>{children}</div>
    </Modal>
  );
}
