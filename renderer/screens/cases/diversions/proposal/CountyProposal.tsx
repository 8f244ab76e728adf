/** 自动安排 for all schools of the county in sight that have somebody without a place; asked for from any screen. */
import type { ReactElement } from "react";
import type { OpenDocument } from "../../../../document/openDocument.ts";
import { useCounty } from "../../../../document/useCounty.ts";
import { WorkplaceContext } from "../../../../document/useDocument.ts";
import { ProposalDialog } from "./ProposalDialog.tsx";

export function CountyProposal({
  document,
  close,
}: {
  readonly document: OpenDocument;
  readonly close: () => void;
}): ReactElement | null {
  const county = useCounty(document);
  if (county === null) return null;
  return (
    <WorkplaceContext value={{ document, countyCode: county.id }}>
      <ProposalDialog title={`自动安排分流：${county.name}`} close={close} />
    </WorkplaceContext>
  );
}
