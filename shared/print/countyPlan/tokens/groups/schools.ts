/** The schools of the roster: how many there are, which of them are 公参民. */
import { isJoint, jointSchoolUndecided } from "../../../../calculation/checks/jointSchoolUndecided.ts";
import type { Found } from "../../../../calculation/finding.ts";
import type { School } from "../../../../model/school.ts";
import { stagesOfType } from "../../../../model/schoolType.ts";
import type { CountyFacts } from "../../countyFacts.ts";
import { count, listToken } from "../kinds.ts";
import type { Asked, Part, Token, TokenGroup } from "../token.ts";

type Choice = (school: School, facts: CountyFacts) => boolean;

const isPublic: Choice = ({ ownership }) => ownership === "public";
const isPrivate: Choice = ({ ownership }) => ownership === "private";
/** As the check of that name finds it: nothing comes of a route without a date by the target year. */
export const isUnsettledJoint: Choice = (school, facts) => openJoint(school, facts).length > 0;
/** All but those of which only the date of a route is open. */
const isUndecidedJoint: Choice = (school, facts) =>
  openJoint(school, facts).some(({ measureId }) => measureId === undefined);

const openJoint = (school: School, facts: CountyFacts): readonly Found[] =>
  jointSchoolUndecided.run(facts, school);

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
