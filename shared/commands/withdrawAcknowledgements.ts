/** Problems that were acknowledged are open again. */
import { z } from "zod";
import { refused } from "../contract/problem.ts";
import { removal } from "../patch/patch.ts";
import { acknowledgementOf } from "./acknowledgeFindings.ts";
import { defineCommand, planned, shortened } from "./command.ts";
import { nameOfFinding } from "./findingNames.ts";

export const withdrawAcknowledgements = defineCommand({
  name: "withdraw-acknowledgements",
  /** The keys of the findings. */
  input: z.strictObject({ findings: z.array(z.string().max(2000)).min(1) }),
  run(plan, { findings }) {
    const unique = [...new Set(findings)];
    const known = unique.flatMap((finding) => acknowledgementOf(plan, finding) ?? []);
    const [first] = known;
    if (first === undefined) return refused({ code: "record-missing", table: "acknowledgement" });
    const name = known.length === 1 ? nameOfFinding(plan, first.finding) : `${known.length} 个问题`;
    return planned(
      `撤回已知悉 ${shortened(name, 40)}`,
      known.map((one) => removal("acknowledgement", one)),
    );
  },
});
