/**
 * What rosters are called, for the dialogs that pick them. By their names only: what is in a file decides, and a refusal
 * says what to do with it.
 */
export const rosterExtensions = [
  "xlsx",
  "xlsm",
  "xls",
  "et",
  "ods",
  "fods",
  "csv",
  "txt",
  "html",
  "htm",
  "mht",
  "xml",
] as const;
