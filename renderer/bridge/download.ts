/** Hands a file to the browser, which keeps it where its user has said downloads go. */
import { writtenEnding, writtenTypes, type WrittenFile } from "../../shared/contract/writtenFile.ts";

export function download({ fileName, content }: WrittenFile): void {
  const type = writtenTypes[writtenEnding(fileName) ?? "xlsx"];
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of it by the time the click returns.
  URL.revokeObjectURL(address);
}
