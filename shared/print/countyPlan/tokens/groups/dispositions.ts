/** What becomes of the private schools (处置方式), and how far it has come. */
import { caseStates, dispositions, type CaseState, type Disposition } from "../../../../model/vocabulary.ts";
import { dispositionSeen } from "../../../dispositionSeen.ts";
import { countToken } from "../kinds.ts";
import type { TokenGroup } from "../token.ts";
import { schoolsTokens } from "./caseTokens.ts";

/** As they are listed in a county plan. */
export const dispositionKeys: readonly Disposition[] = [
  "convert",
  "purchase",
  "intake-cap",
  "phase-out",
  "close",
  "transform",
  "keep",
];
const stateKeys: readonly CaseState[] = ["pending", "active", "done", "suspended"];

/** 保留（规范办学） is 保留 in the name of a token. */
export const shortDisposition = (disposition: Disposition): string =>
  dispositions[disposition].replace(/（.*）/u, "");

export const dispositionTokens: TokenGroup = {
  name: "一校一案",
  tokens: [
    ...dispositionKeys.flatMap((disposition) =>
      schoolsTokens(shortDisposition(disposition), (source) => dispositionSeen(source) === disposition),
    ),
    ...schoolsTokens("已定处置", (source) => dispositionSeen(source) !== undefined),
    ...schoolsTokens("未定处置", (source) => dispositionSeen(source) === undefined),
    ...stateKeys.map((state) =>
      countToken(
        `${caseStates[state]}学校数`,
        "所",
        ({ cases }) => cases.filter(({ schoolCase }) => schoolCase?.status === state).length,
      ),
    ),
  ],
};
