/** The names under which window and main process talk: for requests, events, shell abilities and files to be kept. */
export const channels = {
  request: "seat-balance:request",
  event: "seat-balance:event",
  ability: "seat-balance:ability",
  saveFile: "seat-balance:save-file",
} as const;

/** The pages' own address; a scheme of ours, so that a page is never a file of the disk with a file's rights. */
export const pageScheme = "seat-balance";
export const pageOrigin = `${pageScheme}://app`;
