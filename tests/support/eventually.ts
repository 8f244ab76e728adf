/** Waits for what comes to be seen in its own time. A machine with much to do may take long over what takes no time here. */
import { vi } from "vitest";

/** Throws what `look` threw last. */
export const eventually = <T>(look: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(look, { timeout: 20_000 });
