/** Raised when a file is a sound database but holds what no version of the program has written. */
export class DamagedContent extends Error {}
