/** The frame of an open plan: title bar, navigation, the screen, the problems, and the balance strip under all. */
import type { ReactElement } from "react";
import { CommandButton } from "../commands/CommandButton.tsx";
import type { PrintRequest } from "../commands/uiCommand.ts";
import { useApp } from "../commands/useApp.ts";
import type { OpenDocument } from "../document/openDocument.ts";
import { useCounty } from "../document/useCounty.ts";
import { WorkplaceContext } from "../document/useDocument.ts";
import { StartInGrid, useKeyboardHome } from "../ui/keyboardHome.ts";
import { useToday } from "../ui/today.ts";
import { BalanceScreen } from "./balance/BalanceScreen.tsx";
import { BalanceStrip } from "./balance/BalanceStrip.tsx";
import { CasesScreen } from "./cases/CasesScreen.tsx";
import { CountyPlanScreen } from "./countyPlan/CountyPlanScreen.tsx";
import { ExplainPanel } from "./explain/ExplainPanel.tsx";
import { ForecastScreen } from "./forecast/ForecastScreen.tsx";
import { Navigation } from "./frame/Navigation.tsx";
import { ScenarioBand } from "./frame/ScenarioBand.tsx";
import { TitleBar } from "./frame/TitleBar.tsx";
import { PrintPreview } from "./print/PrintPreview.tsx";
import { HistoryPanel } from "./history/HistoryPanel.tsx";
import { ProblemsPanel } from "./problems/ProblemsPanel.tsx";
import { RosterScreen } from "./roster/RosterScreen.tsx";
import { RosterImport } from "./rosterImport/RosterImport.tsx";
import { ScenariosScreen } from "./scenarios/ScenariosScreen.tsx";
import { ScheduleScreen } from "./schedule/ScheduleScreen.tsx";
import "./frame/frame.css";

interface Props {
  readonly document: OpenDocument;
  readonly problemsShown: boolean;
  readonly historyShown: boolean;
  readonly printing: PrintRequest | null;
  readonly closePrint: () => void;
}

const screens = {
  roster: RosterScreen,
  schedule: ScheduleScreen,
  balance: BalanceScreen,
  cases: CasesScreen,
  "county-plan": CountyPlanScreen,
  scenarios: ScenariosScreen,
  forecast: ForecastScreen,
} as const;

export function Workspace({
  document,
  problemsShown,
  historyShown,
  printing,
  closePrint,
}: Props): ReactElement {
  const { screen } = useApp();
  const county = useCounty(document);
  useKeyboardHome();
  // A window that stays open past midnight says what is overdue on the new day.
  useToday();
  if (county === null) {
    return (
      <div className="workspace">
        <TitleBar document={document} county={null} />
        <div className="empty">
          <h2>这个方案里还没有县</h2>
          <p>刚刚撤销了新建的，可按 Ctrl+Y 重做；否则请到开始页新建或打开别的方案。</p>
          <CommandButton id="file.close" />
        </div>
      </div>
    );
  }
  if (screen === "roster-import") {
    return (
      <WorkplaceContext value={{ document, countyCode: county.id }}>
        <RosterImport key={county.id} />
      </WorkplaceContext>
    );
  }
  const Screen = screens[screen];
  return (
    <WorkplaceContext value={{ document, countyCode: county.id }}>
      <div className="workspace">
        <TitleBar document={document} county={county} />
        <ScenarioBand />
        <div className="workspace-middle">
          <Navigation />
          <main className="workspace-screen">
            <Screen key={`${screen}/${county.id}`} />
            <StartInGrid key={`start/${screen}/${county.id}`} />
          </main>
          <ExplainPanel />
          {historyShown && <HistoryPanel />}
          <ProblemsPanel shown={problemsShown} />
        </div>
        <BalanceStrip key={county.id} />
        {printing !== null && <PrintPreview request={printing} close={closePrint} />}
      </div>
    </WorkplaceContext>
  );
}
