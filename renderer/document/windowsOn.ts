/**
 * Which windows of the program have a document: each holds a shared lock of its name, so that the last one to leave
 * knows it and closes the document in the host. A window that is simply shut lets go by itself.
 */

/** Says that this window has the document; the answer lets go and tells whether no other window has it any more. */
export function holdInWindow(key: string): () => Promise<boolean> {
  const name = `document ${key}`;
  const left = Promise.withResolvers<void>();
  const held = navigator.locks.request(name, { mode: "shared" }, () => left.promise);
  return async () => {
    left.resolve();
    await held;
    return navigator.locks.request(name, { ifAvailable: true }, (lock) => lock !== null);
  };
}
