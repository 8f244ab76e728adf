/** Follows a streamed answer of lines for as long as it is wanted, and asks again when it breaks. */

export interface Followed {
  readonly open: () => Promise<Response>;
  /** The stream stands; what happens from now on will come as lines. */
  readonly onOpen: () => void;
  readonly onLine: (line: string) => void;
  readonly retryMs: number;
  readonly signal: AbortSignal;
}

export async function followLines(followed: Followed): Promise<void> {
  while (!followed.signal.aborted) {
    await readOnce(followed);
    await pause(followed.retryMs, followed.signal);
  }
}

/** Ends when the stream does. A broken connection is what this file is for, so it is no error here. */
async function readOnce({ open, onOpen, onLine }: Followed): Promise<void> {
  const body = await open().then(
    (response) => (response.ok ? response.body : null),
    () => null,
  );
  if (body === null) return;
  onOpen();
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const chunk = await reader.read().catch(() => ({ done: true, value: undefined }) as const);
    if (chunk.done) return;
    const lines = (rest + chunk.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "") onLine(line);
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
