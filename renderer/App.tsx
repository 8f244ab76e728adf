/** The program: which document is open, which screen is shown, and what commands can act on. */
import { notification } from "antd";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { Bridge } from "../shared/contract/bridge.ts";
import type { Shell } from "../shared/contract/shell.ts";
import { GridMenu } from "./commands/GridMenu.tsx";
import { Keyboard } from "./commands/Keyboard.tsx";
import type { AppContext, DialogName, PrintRequest, ScreenName } from "./commands/uiCommand.ts";
import { AppContextProvider } from "./commands/useApp.ts";
import type { OpenDocument } from "./document/openDocument.ts";
import { useOpenDocument } from "./document/useOpenDocument.ts";
import { ErrorBoundary } from "./errors/ErrorBoundary.tsx";
import { notifyWith, valueOrTell } from "./errors/notify.ts";
import { gridInUse } from "./grid/gridInUse.ts";
import { Dialogs } from "./screens/Dialogs.tsx";
import { stopAsking, useAsking } from "./screens/explain/asking.ts";
import { tellStep } from "./screens/history/tellStep.tsx";
import { StartScreen } from "./screens/start/StartScreen.tsx";
import { Workspace } from "./screens/Workspace.tsx";
import { WhoDialog } from "./screens/start/WhoDialog.tsx";
import { useRemembered } from "./ui/useRemembered.ts";

interface Props {
  readonly bridge: Bridge;
  readonly shell: Shell;
  readonly report: (message: string) => void;
}

/**
 * Refusals must not hide the balance strip; what was done is said in the title bar. One object for good: a new one would
 * be a new way to notify at every drawing, and whatever hangs on it would begin again.
 */
const messages = { top: 2, bottom: 62 };

/** Below this width the list of problems would leave the grid too little room. */
const narrow = 1200;

export function App({ bridge, shell, report }: Props): ReactElement {
  const [api, holder] = notification.useNotification(messages);
  const notify = useMemo(() => notifyWith(api), [api]);
  const { document, open, opening, close, files } = useOpenDocument(bridge, shell, notify);
  const [screen, setScreen] = useState<ScreenName>("schedule");
  const [dialog, setDialog] = useState<DialogName | null>(null);
  /** With the document it was asked of: another one opened later is not printed for it. */
  const [printing, setPrinting] = useState<{ of: OpenDocument | null; request: PrintRequest } | null>(null);
  const [problemsShown, setProblemsShown] = useState(() => window.innerWidth >= narrow);
  const [historyShown, setHistoryShown] = useRemembered("history");
  const [who, setWho] = useState<string | null>(null);
  const isExplaining = useAsking() !== null;

  useEffect(() => {
    void bridge
      .request("settings.read", {})
      .then((settings) => setWho(valueOrTell(notify, settings)?.who ?? null));
  }, [bridge, notify]);

  const context: AppContext = {
    shell,
    notify,
    document,
    screen,
    grid: gridInUse,
    showScreen: setScreen,
    showDialog: setDialog,
    showPrint: (request) => setPrinting({ of: document, request }),
    // One panel has the side: two would leave the grid too little room. What is explained stands before the others.
    toggleProblems: () => {
      setProblemsShown((shown) => historyShown || isExplaining || !shown);
      setHistoryShown(() => false);
      stopAsking();
    },
    toggleHistory: () => {
      setHistoryShown((shown) => isExplaining || !shown);
      stopAsking();
    },
    tellStep: (committed, direction) => tellStep(context, committed, direction),
    toStart: close,
    ...files,
  };

  return (
    <AppContextProvider value={{ ...context, bridge }}>
      {holder}
      <Keyboard context={context} />
      <GridMenu />
      <ErrorBoundary report={report} resetKey={`${document?.key ?? ""}/${screen}`}>
        {document === null ? (
          <StartScreen opening={opening} />
        ) : (
          <Workspace
            key={document.key}
            document={document}
            problemsShown={problemsShown && !historyShown && !isExplaining}
            historyShown={historyShown && !isExplaining}
            printing={printing?.of === document ? printing.request : null}
            closePrint={() => setPrinting(null)}
          />
        )}
      </ErrorBoundary>
      <Dialogs dialog={dialog} close={() => setDialog(null)} open={open} who={who ?? ""} setWho={setWho} />
      {who === "" && <WhoDialog first who="" done={setWho} close={() => undefined} />}
    </AppContextProvider>
  );
}
