/** A file the host has made, on its way to where the planner wants it: the shell asks her and writes it there. */

export interface WrittenFile {
  /** What it is called unless she says otherwise. */
  readonly fileName: string;
  /** Base64, since a page gets its answers as JSON. */
  readonly content: string;
}
