/** The code that Node and SQLite put on their errors ("ENOENT", "SQLITE_FULL"); null for any other error. */
export const errorCode = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;

/** An error of the file system or of the disk below SQLite, which a planner can do something about. */
export const saysPlaceUnusable = (error: unknown): boolean =>
  /^(E[A-Z]+|SQLITE_(FULL|IOERR|READONLY|CANTOPEN|PERM).*)$/u.test(errorCode(error) ?? "");
