/**
 * A file dropped where nothing takes it would be opened by the browser in the place of the program. Text dragged from field
 * to field is let through.
 */
export function keepDropsOut(target: Window): void {
  const keepOut = (event: DragEvent): void => {
    const { dataTransfer, defaultPrevented } = event;
    // Who takes files, as the import does, has said so already.
    if (defaultPrevented || dataTransfer === null || !dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    dataTransfer.dropEffect = "none";
  };
  target.addEventListener("dragover", keepOut);
  target.addEventListener("drop", keepOut);
}
