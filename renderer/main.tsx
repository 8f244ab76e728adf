/** Where the window begins: the bridge of this shell, the theme, and the program. */
import { ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { chooseBridge } from "./bridge/chooseBridge.ts";
import { keepDropsOut } from "./ui/keepDropsOut.ts";
import { theme } from "./ui/theme.ts";
import "./ui/base.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
const { bridge, shell } = chooseBridge();

const report = (message: string): void => {
  void bridge.request("log.report", { message: message.slice(0, 20_000) });
};
window.addEventListener("error", ({ error, message }) =>
  report(error instanceof Error ? (error.stack ?? message) : message),
);
window.addEventListener("unhandledrejection", ({ reason }) =>
  report(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
);

keepDropsOut(window);

createRoot(root).render(
  <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
    <App bridge={bridge} shell={shell} report={report} />
  </ConfigProvider>,
);
