/** Takes a file dropped anywhere on it; shows while one hangs over it that it may be dropped. */
import { useState, type DragEvent, type ReactElement, type ReactNode } from "react";

interface Props {
  readonly onDrop: (file: File) => void;
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
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onDrop(file);
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
