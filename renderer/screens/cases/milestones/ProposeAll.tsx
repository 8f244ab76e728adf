/** One press for all measures of the county that have no milestones yet; for a single one its own button is enough. */
import type { ReactElement } from "react";
import { CommandButton } from "../../../commands/CommandButton.tsx";
import { useWorkplace } from "../../../document/useDocument.ts";
import { measuresToList } from "./measuresToList.ts";

export function ProposeAll(): ReactElement | null {
  const { plan, calculator, countyCode, writable } = useWorkplace();
  const isOffered = writable && measuresToList(plan, calculator, countyCode).length > 1;
  return isOffered ? <CommandButton id="milestones.proposeAll" className="link" /> : null;
}
