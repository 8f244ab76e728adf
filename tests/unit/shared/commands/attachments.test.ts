/** The papers of a case, by name. */
import { expect, test } from "vitest";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { refusal, run } from "./running.ts";

const story = (): MutablePlan =>
  aPlan()
    .withCounty("东陵县")
    .withPublicSchool("实验小学")
    .withPrivateSchool("育英学校")
    .withAttachment("育英学校", "办学许可证")
    .build();
const names = (plan: MutablePlan): string[] => [...plan.attachment.values()].map(({ name }) => name);

test("a paper is added behind the others, renamed, and taken out again", () => {
  const plan = story();
  const input = { schoolId: "育英学校", name: " 资产评估报告 " };
  expect(run(plan, "add-attachment", input)).toBe("育英学校：新增附件 资产评估报告");
  const [first, second] = [...plan.attachment.values()];
  expect(names(plan)).toEqual(["办学许可证", "资产评估报告"]);
  expect(second?.position).toBeGreaterThan(first?.position ?? 0);
  const cell = { table: "attachment", id: second?.id ?? "", field: "note", text: "原件存教体局" } as const;
  run(plan, "edit-cells", { cells: [cell] });
  expect(plan.attachment.get(cell.id)?.note).toBe("原件存教体局");
  expect(run(plan, "remove-attachments", { attachments: [cell.id] })).toBe("删除 育英学校 附件 资产评估报告");
  expect(names(plan)).toEqual(["办学许可证"]);
});

test("a paper without a name, or of a school without a case, is refused", () => {
  const plan = story();
  expect(refusal(plan, "add-attachment", { schoolId: "育英学校", name: " " }).code).toBe("bad-input");
  expect(refusal(plan, "add-attachment", { schoolId: "实验小学", name: "证" }).code).toBe("value-invalid");
  expect(refusal(plan, "remove-attachments", { attachments: ["没有"] }).code).toBe("record-missing");
});
