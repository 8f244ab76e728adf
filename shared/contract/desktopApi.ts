/** What the desktop shell's preload puts on the window as `seatBalance`: three doors to the host, and nothing else. */
import type { FileToken, HostEvent } from "./document.ts";
import type { Outcome } from "./problem.ts";

export interface DesktopApi {
  request(name: string, input: unknown): Promise<Outcome<unknown>>;
  subscribe(listener: (event: HostEvent) => void): () => void;
  pickDocument(): Promise<FileToken | null>;
  pickPlace(suggestedName: string): Promise<FileToken | null>;
  openWindow(documentKey: string): void;
}
