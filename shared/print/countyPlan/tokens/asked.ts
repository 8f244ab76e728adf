/** The parts of a token read: which fall, stage and area it asks for, in any order. */
import { areaWord } from "../../../calculation/areas.ts";
import type { CountyFacts } from "../countyFacts.ts";
import { lastFall } from "../countyFacts.ts";
import { stages, type StageOrAll } from "../../../model/stage.ts";
import { stageNames } from "../../../model/vocabulary.ts";
import type { Fall } from "../../../model/units.ts";
import { canonical } from "./registry.ts";
import type { Asked, Token, TokenProblem } from "./token.ts";

type Reading = { readonly asked: Asked } | { readonly problem: TokenProblem };
type Mutable = { year: Fall; stage: StageOrAll; area?: string };

export function askedBy(facts: CountyFacts, token: Token, parts: readonly string[]): Reading {
  const asked: Mutable = {
    year: token.fall === "base" ? facts.county.baseYear : lastFall(facts),
    stage: "all",
  };
  const rest: string[] = [];
  for (const part of parts) {
    const problem = takeFallOrStage(facts, token, part, asked);
    if (problem === "other") rest.push(part);
    else if (problem !== null) return { problem };
  }
  // An area may have a dot in its name.
  const problem = rest.length === 0 ? null : takeArea(facts, token, rest.join("·"), asked);
  return problem === null ? { asked } : { problem };
}

function takeFallOrStage(
  facts: CountyFacts,
  token: Token,
  part: string,
  asked: Mutable,
): TokenProblem | "other" | null {
  const [year, stage] = [fallNamed(facts, part), stageNamed(part)];
  if (year === null && stage === null) return "other";
  if (year !== null && !facts.falls.includes(year)) return { code: "fall-out-of-plan", part };
  if (!token.takes.includes(year === null ? "stage" : "fall")) return notTaken(token, part);
  if (year !== null) asked.year = year;
  if (stage !== null) asked.stage = stage;
  return null;
}

function takeArea(facts: CountyFacts, token: Token, part: string, asked: Mutable): TokenProblem | null {
  const area = areaNamed(facts, part);
  if (area === null) return { code: "unknown-part", part };
  if (!token.takes.includes("area")) return notTaken(token, part);
  asked.area = area;
  return null;
}

const notTaken = ({ takes }: Token, part: string): TokenProblem => ({ code: "part-not-taken", part, takes });

/** 基期, 目标年, 2023年秋, 2023年秋季, 2023年, 2023 */
function fallNamed({ county, falls }: CountyFacts, part: string): Fall | null {
  if (part === "基期") return county.baseYear;
  if (part === "目标年") return falls.at(-1) ?? null;
  const [, year] = /^(\d{4})(?:年(?:秋(?:季(?:学期)?)?)?)?$/u.exec(canonical(part)) ?? [];
  return year === undefined ? null : Number(year);
}

function stageNamed(part: string): StageOrAll | null {
  if (part === stageNames.all || part === "合计") return "all";
  return stages.find((stage) => stageNames[stage] === part) ?? null;
}

function areaNamed({ areas }: CountyFacts, part: string): string | null {
  if (part === areaWord("")) return "";
  const own =
    areas.find(({ area }) => area === part) ?? areas.find(({ area }) => canonical(area) === canonical(part));
  return own?.area ?? null;
}
