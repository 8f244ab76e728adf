/**
 * How long a bureau waits for all its cases as one Word file, and how long the program is held up meanwhile: the file is
 * written in a thread of its own.
 */
import { writeWord } from "../../electron/host/print/writeWord.ts";
import { aCompleteCounty } from "../builders/aCompleteCase.ts";
import { aWordJob, firstCounty } from "../unit/host/print/papers.ts";
import { medianOf, rounds, type Measurement } from "./measure.ts";

const cases = 300;

export async function benchWord(): Promise<readonly Measurement[]> {
  const plan = aCompleteCounty(cases);
  const job = aWordJob(plan, [{ kind: "cases", countyCode: firstCounty(plan) }]);
  const took: number[] = [];
  const held: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const longest = watchTurns();
    bytes = (await writeWord(job)).length;
    held.push(longest());
    took.push(performance.now() - start);
  }
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      name: "all cases to one .docx",
      medianMs: medianOf(took),
      note: `${cases} complete cases, ${size}; aim 10 s`,
    },
    { name: "the host held up meanwhile", medianMs: medianOf(held), note: "longest turn; aim 100 ms" },
  ];
}

/** The longest time between two turns of this thread until it is asked for. */
function watchTurns(): () => number {
  let longest = 0;
  let last = performance.now();
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const watching = setInterval(turn, 1);
  return () => {
    clearInterval(watching);
    turn();
    return longest;
  };
}
