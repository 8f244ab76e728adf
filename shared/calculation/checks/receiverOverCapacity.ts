/**
 * A school or project has more pupils than seats in a fall in which diverted pupils are there: its own and all it receives
 * together. A school whose seats the roster does not tell is not said to be over, only that it cannot be known.
 */
import { nameOfReceiver } from "../../commands/names.ts";
import type { County } from "../../model/county.ts";
import type { Plan } from "../../model/plan.ts";
import { stagesOfType } from "../../model/schoolType.ts";
import { stages, type Stage } from "../../model/stage.ts";
import { schoolTypes } from "../../model/vocabulary.ts";
import type { Receiver, ReceiverBook } from "../diversions/receivers.ts";
import { hasClosed } from "../endings.ts";
import type { CountyCheck, Finding, Found, Sentence } from "../finding.ts";
import { count, fallName, number, stageName } from "./words.ts";

export const receiverOverCapacity: CountyCheck = {
  code: "receiver-over-capacity",
  title: "接收超过学位",
  severity: "error",
  scope: "county",
  run({ calculator }, county) {
    const book = calculator.receivers(county.id);
    if (book === undefined) return [];
    return book
      .receivers()
      .flatMap((receiver) => stages.flatMap((stage) => overIn(book, county, receiver, stage)));
  },
  sentence(finding, plan) {
    const place = `${nameOfReceiver(plan, finding)}${fallName(finding)}`;
    const received = `接收分流 ${count(finding, "received")} 人`;
    return number(finding, "known") === 0
      ? {
          text: `${place}${received}，而名册中没有填它的${stageName(finding)}学位数。`,
          remedy: "请在名册中补填该校的学位数。",
        }
      : (typeSentence(finding, plan) ?? overSentence(finding, place, received));
  },
  brief: (finding) => `${fallName(finding)}${stageName(finding)}超 ${count(finding, "over")}`,
  weight: "over",
};

/** Of a school that by its type has no such stage, and nobody in it: no date and no count of seats would mend it. */
function typeSentence(finding: Finding, plan: Plan): Sentence | null {
  const school = plan.school.get(finding.schoolId ?? "");
  const { stage } = finding;
  if (school === undefined || stage === undefined || stage === "all") return null;
  const has = stagesOfType(school.type).includes(stage) || number(finding, "ended") === 1;
  if (has || number(finding, "seats") > 0 || number(finding, "own") > 0) return null;
  const name = stageName(finding);
  return {
    text: `${school.name}是${schoolTypes[school.type]}，没有${name}，却要在${fallName(finding)}接收分流 ${count(finding, "received")} 人。`,
    remedy: `请改到有${name}的学校，或核对名册中的办学类型。`,
  };
}

function overSentence(finding: Finding, place: string, received: string): Sentence {
  if (number(finding, "ended") === 1)
    return {
      text: `${place}${stageName(finding)}已终止，不再有学位，却要${received}。`,
      remedy: "请把这些学生改到其他有空余学位的学校。",
    };
  if (number(finding, "seats") <= 0)
    return {
      text: `${place}还没有${stageName(finding)}学位，却要${received}。`,
      remedy: "请改到有空余学位的学校，或把它的开放日期提前到学生到校之前。",
    };
  return {
    text: `${place}有 ${count(finding, "seats")} 个${stageName(finding)}学位，本校学生 ${count(finding, "own")} 人，${received}，超出 ${count(finding, "over")} 人。`,
    remedy: "请把部分分流学生改到有空余学位的学校，或增加该校学位、推迟退出日期。",
  };
}

function overIn(book: ReceiverBook, county: County, receiver: Receiver, stage: Stage): Found[] {
  const place = book.placeOf(receiver);
  return book.seats(receiver, stage).flatMap((inFall) => {
    const { year, seats, own, received, free } = inFall;
    if (received === 0 || free >= 0) return [];
    // A private school may receive until it ends itself.
    const ended = hasClosed(place?.dossier.endings[stage] ?? null, year);
    const known = book.knowsSeats(receiver, stage, inFall);
    const over = own + received - seats;
    const numbers = { seats, own, received, over, known: Number(known), ended: Number(ended) };
    const found: Found = { countyCode: county.id, ...receiver, stage, year, field: "diversions", numbers };
    return [known ? found : { ...found, severity: "warning" }];
  });
}
