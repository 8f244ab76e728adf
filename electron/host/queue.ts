/** Runs tasks one after another, in the order they were handed in. A task that fails does not stop those behind it. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    // Whoever handed the task in hears of its failure; the next one only waits for its end.
    last = result.catch(() => null);
    return result;
  };
}
