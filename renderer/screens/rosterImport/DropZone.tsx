/** Takes files dropped anywhere on it; shows while they hang over it that they may be dropped. */
import { useState, type DragEvent, type ReactElement, type ReactNode } from "react";

interface Props {
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

export function DropZone({ onDrop, children }: Props): ReactElement {
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    // Without it the browser would open the file in the place of the program.
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onDrop(files);
  };
  return (
    <div
      className="import-drop"
      data-over={over}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
