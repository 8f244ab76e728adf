/** Whether all teachers have a place, said in a sentence. */
import { expect, test } from "vitest";
import { placementOf } from "../../../../shared/cases/placement.ts";
import { placementWords } from "../../../../shared/format/placementWords.ts";
import { aPlan, type CaseStory } from "../../../builders/aPlan.ts";

const said = (story: CaseStory): string | null => {
  const plan = aPlan().withPrivateSchool("育英学校").withCase("育英学校", story).build();
  const schoolCase = plan.case.get("育英学校");
  const placement = placementOf(schoolCase);
  return placement === null ? null : placementWords(placement);
};

test("what is open, too many or settled is told; while nobody has said how many, nothing", () => {
  expect(said({ teachersExamined: 5 })).toBeNull();
  expect(said({ teachersToPlace: 42, teachersExamined: 30, teachersFiled: 8 })).toBe(
    "已安排 38 / 42 人，还差 4 人",
  );
  expect(said({ teachersToPlace: 4, teachersRedeployed: 2, teachersReleased: 3 })).toBe(
    "已安排 5 / 4 人，多出 1 人",
  );
  expect(said({ teachersToPlace: 1_200, teachersReleased: 1_200 })).toBe("已安排 1,200 / 1,200 人，全部安排");
});
