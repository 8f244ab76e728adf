/** The one dialog that is open, if any. */
import type { ReactElement } from "react";
import type { DialogName } from "../commands/uiCommand.ts";
import { useApp } from "../commands/useApp.ts";
import type { Opening } from "../document/useOpenDocument.ts";
import { CountyProposal } from "./cases/diversions/proposal/CountyProposal.tsx";
import { TargetsDialog } from "./county/TargetsDialog.tsx";
import { AboutDialog } from "./help/AboutDialog.tsx";
import { Palette } from "./palette/Palette.tsx";
import { AreasDialog } from "./roster/AreasDialog.tsx";
import { ShortcutSheet } from "./shortcuts/ShortcutSheet.tsx";
import { BackupsDialog } from "./start/BackupsDialog.tsx";
import { NewPlanDialog } from "./start/NewPlanDialog.tsx";
import { WhoDialog } from "./start/WhoDialog.tsx";

interface Props {
  readonly dialog: DialogName | null;
  readonly close: () => void;
  readonly open: Opening["open"];
  readonly who: string;
  readonly setWho: (who: string) => void;
}

export function Dialogs({ dialog, close, open, who, setWho }: Props): ReactElement | null {
  const { document } = useApp();
  if (dialog === "new-plan") return <NewPlanDialog open={open} close={close} />;
  if (dialog === "backups") return <BackupsDialog open={open} close={close} />;
  if (dialog === "who") return <WhoDialog who={who} done={setWho} close={close} />;
  if (dialog === "palette") return <Palette close={close} />;
  if (dialog === "shortcuts") return <ShortcutSheet close={close} />;
  if (dialog === "about") return <AboutDialog close={close} />;
  if (dialog === "targets" && document !== null) return <TargetsDialog document={document} close={close} />;
  if (dialog === "areas" && document !== null) return <AreasDialog document={document} close={close} />;
  if (dialog === "diversions" && document !== null)
    return <CountyProposal document={document} close={close} />;
  return null;
}
