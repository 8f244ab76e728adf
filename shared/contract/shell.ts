/**
 * What only a shell can do. A shell that lacks an ability leaves it out, and the buttons for it are not shown:
 * abilities are declared, not stubbed.
 */
import type { FileToken } from "./document.ts";

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
  /** A new window on an open document. */
  openWindow?(documentKey: string): void;
  /** The title of the window. */
  setTitle(title: string): void;
}
