/** How long Ctrl+K takes to answer one letter typed, in a county as large as there is one. */
import { commandEntries, planEntries } from "../../renderer/screens/palette/paletteEntries.ts";
import { findEntries } from "../../renderer/screens/palette/paletteSearch.ts";
import { anAppContext } from "../builders/anAppContext.ts";
import { aPlan } from "../builders/aPlan.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { medianOf, rounds, type Measurement } from "./measure.ts";

export function benchPalette(): Promise<readonly Measurement[]> {
  const plan = aPlan().withCounty("大县").build();
  const city = planFromFile("city-anhe/plan.json");
  const [county = ""] = plan.county.keys();
  const [schools, measures] = [[...city.school.values()], [...city.measure.values()]];
  for (let i = 0; i < 2000; i++) {
    const school = schools[i % schools.length];
    if (school !== undefined)
      plan.school.set(String(i), { ...school, id: String(i), countyCode: county, position: i });
  }
  for (let i = 0; i < 500; i++) {
    const measure = measures[i % measures.length];
    if (measure !== undefined)
      plan.measure.set(String(i), { ...measure, id: String(i), countyCode: county, schoolId: String(i) });
  }
  const opening = timed(() => planEntries(plan));
  const entries = [...planEntries(plan), ...commandEntries(anAppContext())];
  const letters = ["y", "yy", "yyx", "yyxx", "育", "育英", "小学", "民办转公", "3141", "zz"];
  const slowest = Math.max(...letters.map((typed) => timed(() => findEntries(entries, typed))));
  const size = `${plan.school.size} schools, ${plan.measure.size} measures`;
  return Promise.resolve([
    { name: "Ctrl+K, opening", medianMs: opening, note: size },
    { name: "Ctrl+K, the slowest of ten texts", medianMs: slowest, note: `${size}; aim 32` },
  ]);
}

function timed(run: () => unknown): number {
  return medianOf(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
