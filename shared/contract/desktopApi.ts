/** What the desktop shell's preload puts on the window as `seatBalance`: a few doors to the host, and nothing else. */
import type { FileToken, HostEvent } from "./document.ts";
import type { Outcome } from "./problem.ts";
import type { WrittenFile } from "./writtenFile.ts";

export interface DesktopApi {
  request(name: string, input: unknown): Promise<Outcome<unknown>>;
  subscribe(listener: (event: HostEvent) => void): () => void;
  pickDocument(): Promise<FileToken | null>;
  pickPlace(suggestedName: string): Promise<FileToken | null>;
  pickRosters(): Promise<readonly FileToken[] | null>;
  /** Of a file dropped into the page; null for one that is no file of this computer. */
  takeRoster(file: File): Promise<FileToken | null>;
  print(): Promise<Outcome<boolean>>;
  savePdf(suggestedName: string): Promise<Outcome<string | null>>;
  saveFile(file: WrittenFile): Promise<Outcome<string | null>>;
  openWindow(documentKey: string): void;
  /** Pastes the clipboard where the keyboard is, as Ctrl+V does; the page itself may not read it. */
  paste(): void;
}
