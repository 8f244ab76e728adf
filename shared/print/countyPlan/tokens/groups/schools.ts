/** The schools of the roster: how many there are, which of them are 公参民. */
import { isJoint, jointSchoolUndecided } from "../../../../calculation/checks/jointSchoolUndecided.ts";
import { hasEnded } from "../../../../calculation/endings.ts";
import { stagesOf } from "../../../../calculation/reading.ts";
import { pupilsOf } from "../../../../model/classes.ts";
import type { School } from "../../../../model/school.ts";
import { stagesOfType } from "../../../../model/schoolType.ts";
import { isRoute } from "../../../../model/vocabulary.ts";
import { lastFall, type CountyFacts } from "../../countyFacts.ts";
import { count, listToken } from "../kinds.ts";
import type { Asked, Part, Token, TokenGroup } from "../token.ts";

type Choice = (school: School, facts: CountyFacts) => boolean;

const isPublic: Choice = ({ ownership }) => ownership === "public";
const isPrivate: Choice = ({ ownership }) => ownership === "private";
/** As the check of that name finds it. */
const isUndecidedJoint: Choice = (school, facts) => jointSchoolUndecided.run(facts, school).length > 0;

/** The check lets a route without a date pass; as long as it has none, nothing comes of it by the target year. */
export const isUnsettledJoint: Choice = (school, facts) =>
  isUndecidedJoint(school, facts) || (isJoint(school) && waitsForRoute(school, facts));

function waitsForRoute(school: School, facts: CountyFacts): boolean {
  const dossier = facts.calculator.schoolDossier(school.id);
  const ignored = [...(dossier?.ignored.keys() ?? [])].flatMap((id) => facts.plan.measure.get(id) ?? []);
  const waiting = ignored.filter(({ kind }) => kind !== undefined && isRoute(kind)).flatMap(stagesOf);
  return waiting.some(
    (stage) =>
      pupilsOf(school, facts.county.schooling, stage) > 0 &&
      !hasEnded(dossier?.endings[stage] ?? null, lastFall(facts)),
  );
}

const takes: readonly Part[] = ["stage", "area"];

export const schoolTokens: TokenGroup = {
  name: "学校",
  tokens: [
    schoolCount("学校数", () => true),
    schoolCount("公办学校数", isPublic),
    schoolCount("民办学校数", isPrivate),
    schoolCount("公参民学校数", isJoint),
    schoolCount("未定公参民学校数", isUndecidedJoint),
    schoolCount("未落实公参民学校数", isUnsettledJoint),
    schoolList("民办学校名单", isPrivate),
    schoolList("公参民学校名单", isJoint),
    schoolList("未定公参民学校名单", isUndecidedJoint),
    schoolList("未落实公参民学校名单", isUnsettledJoint),
  ],
};

function schoolCount(name: string, choice: Choice): Token {
  return {
    name,
    unit: "所",
    takes,
    resolve: (facts, asked) => count(schoolsAsked(facts, asked, choice).length),
  };
}

function schoolList(name: string, choice: Choice): Token {
  return listToken(name, (facts, asked) => schoolsAsked(facts, asked, choice).map((one) => one.name), takes);
}

function schoolsAsked(facts: CountyFacts, { stage, area }: Asked, choice: Choice): readonly School[] {
  return facts.schools.filter(
    (school) =>
      choice(school, facts) &&
      (stage === "all" || stagesOfType(school.type).includes(stage)) &&
      (area === undefined || school.area === area),
  );
}
