/** What the panel does to the plan: each one command, told when it is done, with a button that takes it back. */
import { checkOf } from "../../../shared/calculation/checks/index.ts";
import { gravityOf } from "../../../shared/calculation/acknowledged.ts";
import type { Finding, Fix } from "../../../shared/calculation/finding.ts";
import { findingKey } from "../../../shared/calculation/findingKey.ts";
import type { Committed } from "../../../shared/contract/document.ts";
import type { Outcome } from "../../../shared/contract/problem.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";

export interface ProblemSteps {
  readonly mend: (fix: Fix) => Promise<void>;
  readonly acknowledge: (findings: readonly Finding[], reason: string) => Promise<void>;
  readonly withdraw: (findings: readonly Finding[]) => Promise<void>;
}

export function useProblemSteps(): ProblemSteps {
  const { document } = useWorkplace();
  const { notify } = useApp();
  const tell = (outcome: Outcome<Committed>): void => {
    const done = valueOrTell(notify, outcome);
    if (done !== null) notify.said(done.label, <CommandButton id="edit.undo">撤销</CommandButton>);
  };
  return {
    mend: async ({ command, input }) => tell(await document.run(command, input)),
    acknowledge: async (findings, reason) =>
      tell(await document.run("acknowledge-findings", { findings: findings.map(acknowledged), reason })),
    withdraw: async (findings) =>
      tell(await document.run("withdraw-acknowledgements", { findings: findings.map(findingKey) })),
  };
}

/** With how bad it is now, where its check says by which figure. */
function acknowledged(finding: Finding): { finding: string; figure?: number } {
  const check = checkOf(finding.code);
  const key = { finding: findingKey(finding) };
  return check.weight === undefined ? key : { ...key, figure: gravityOf(check, finding) };
}
