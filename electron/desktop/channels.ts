/** The names under which window and main process talk: one for requests, one for events, one for shell abilities. */
export const channels = {
  request: "seat-balance:request",
  event: "seat-balance:event",
  ability: "seat-balance:ability",
} as const;

/** The pages' own address; a scheme of ours, so that a page is never a file of the disk with a file's rights. */
export const pageScheme = "seat-balance";
export const pageOrigin = `${pageScheme}://app`;
