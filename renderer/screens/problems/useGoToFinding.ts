/** To the cell a finding is about. */
import type { Finding } from "../../../shared/calculation/finding.ts";
import { useApp } from "../../commands/useApp.ts";
import { useGoTo } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { placeOfFinding } from "./findingWords.ts";

export function useGoToFinding(): (finding: Finding) => void {
  const goTo = useGoTo();
  const { showDialog } = useApp();
  const { plan } = useWorkplace();
  // A target has no cell: it is set in the county's own dialog.
  return (finding) =>
    finding.code === "target-missing" ? showDialog("targets") : goTo(placeOfFinding(finding, plan));
}
