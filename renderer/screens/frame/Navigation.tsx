/** The screens, on the left. A screen that is not built has no entry. */
import type { ReactElement } from "react";
import { uiCommand } from "../../commands/registry.ts";
import type { ScreenName } from "../../commands/uiCommand.ts";
import { useApp } from "../../commands/useApp.ts";

const entries: readonly { readonly screen: ScreenName; readonly label: string }[] = [
  { screen: "roster", label: "名册" },
  { screen: "schedule", label: "进度表" },
  { screen: "balance", label: "平衡" },
  { screen: "cases", label: "一校一案" },
  { screen: "county-plan", label: "一县一策" },
  { screen: "scenarios", label: "方案比较" },
  { screen: "forecast", label: "参数" },
];

export function Navigation(): ReactElement {
  const { screen, showScreen } = useApp();
  return (
    <nav className="navigation" aria-label="页面">
      {entries.map((entry) => (
        <button
          key={entry.screen}
          type="button"
          aria-current={entry.screen === screen ? "page" : undefined}
          title={uiCommand(`screen.${entry.screen}`).shortcuts?.[0]}
          onClick={() => showScreen(entry.screen)}
        >
          {entry.label}
        </button>
      ))}
    </nav>
  );
}
