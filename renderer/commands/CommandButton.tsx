/** A button that names a command: its label, its shortcut as a tooltip, and whether it can be used. */
import type { ReactElement, ReactNode } from "react";
import { uiCommand } from "./registry.ts";
import { isEnabled, labelOf, shortcutWords } from "./uiCommand.ts";
import { useApp } from "./useApp.ts";

interface Props {
  readonly id: string;
  /** Shown instead of the label; a text is the accessible name too. */
  readonly children?: ReactNode;
  readonly className?: string;
}

export function CommandButton({ id, children, className = "button" }: Props): ReactElement {
  const app = useApp();
  const command = uiCommand(id);
  const label = labelOf(command, app);
  const shortcut = shortcutWords(command);
  return (
    <button
      type="button"
      className={className}
      aria-label={children === undefined || typeof children === "string" ? undefined : label}
      title={shortcut === undefined ? label : `${label}（${shortcut}）`}
      disabled={!isEnabled(command, app)}
      onClick={() => void command.run(app)}
    >
      {children ?? label}
    </button>
  );
}
