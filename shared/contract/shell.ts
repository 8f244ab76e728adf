/**
 * What only a shell can do. A shell that lacks an ability leaves it out, and the buttons for it are not shown:
 * abilities are declared, not stubbed.
 */
import type { FileToken } from "./document.ts";
import type { Outcome } from "./problem.ts";
import type { WrittenFile } from "./writtenFile.ts";

/** A plan file the browser shell can offer in its own sheet, where there is no native dialog. */
export interface ListedFile {
  readonly token: FileToken;
  readonly fileName: string;
  /** ISO instant. */
  readonly modifiedAt: string;
}

export interface Shell {
  readonly kind: "desktop" | "browser" | "test";
  /** Lets the user pick a plan to open; null when she thinks better of it. */
  pickDocument(): Promise<FileToken | null>;
  /** Lets the user say where a plan is to be kept; null when she thinks better of it. */
  pickPlace(suggestedName: string): Promise<FileToken | null>;
  /** Lets the user pick rosters to import, one or several; null when she thinks better of it. */
  pickRosters(): Promise<Outcome<readonly FileToken[]> | null>;
  /** A roster dropped into the window. */
  takeRoster(file: File): Promise<Outcome<FileToken>>;
  /** A new window on an open document. */
  openWindow?(documentKey: string): void;
  /** Pastes the clipboard where the keyboard is, as Ctrl+V does. */
  paste?(): void;
  /** Prints the page as its print css lays it out; false when she thinks better of it. */
  print?(): Promise<Outcome<boolean>>;
  /** Keeps what would be printed as a PDF; the name of the file, null when she thinks better of it. */
  savePdf?(suggestedName: string): Promise<Outcome<string | null>>;
  /** Lets the user say where a file is to be kept, and keeps it; the name it has then, null when she thinks better of it. */
  saveFile(file: WrittenFile): Promise<Outcome<string | null>>;
  /** The title of the window. */
  setTitle(title: string): void;
}
