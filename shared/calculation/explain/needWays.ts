/** How needs are made: seats by the norm, rounded up; money by measure, and year by year. */
import { stages } from "../../model/stage.ts";
import type { Calculated } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import { measuresIn } from "./rowPlaces.ts";
import type { Subject, SubjectOf } from "./subject.ts";
import { formula, listing, minus, plus } from "./ways.ts";

type About = SubjectOf<"need">;

export function needWay(calculated: Calculated, about: About): Way {
  const { stage, figure } = about;
  if (figure === "investment") return listing(calculated, "measure", investmentsIn(calculated, about));
  if (figure === "invested") return investedWay(calculated, about);
  const bySeats = { of: "row", countyCode: about.countyCode, year: about.year, stage } as const;
  if (figure === "seats")
    return formula(calculated, "sum", [
      plus({ ...bySeats, figure: "seatsAdded.total" }),
      minus({ ...bySeats, figure: "seatsAdded.purchase" }),
    ]);
  if (stage === "all") {
    const inStages = stages.map((one) => ({ ...about, stage: one }));
    return listing(calculated, "stage", inStages);
  }
  if (figure === "budget") {
    const purchases = measuresIn(calculated, { ...bySeats, figure: "purchased" });
    return listing(calculated, "measure", purchases.map(asCost));
  }
  const norm = figure === "classes" ? "classSize" : "pupilsPerTeacher";
  return formula(calculated, "round-up", [
    plus({ ...about, figure: "seats" }),
    plus({ of: "norm", norm, stage }),
  ]);
}

const asCost = (subject: Subject): Subject =>
  subject.of === "measure" ? { ...subject, figure: "cost" } : subject;

/** Of the measures that count for this fall. */
const investmentsIn = ({ calculator }: Calculated, { countyCode, year }: About): Subject[] =>
  calculator
    .dossiers(countyCode)
    .flatMap(({ measures }) => measures.filter(({ fall }) => fall === year))
    .map(({ measure }) => ({ of: "measure-cell", measureId: measure.id, field: "investment" }));

function investedWay(calculated: Calculated, about: About): Way {
  const years = calculated.calculator.falls(about.countyCode).slice(1);
  const untilNow = years.filter((year) => year <= about.year);
  return formula(
    calculated,
    "sum",
    untilNow.map((year) => plus({ ...about, year, figure: "investment" })),
  );
}
