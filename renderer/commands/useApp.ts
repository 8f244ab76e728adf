/** What every part of the window may reach: the bridge and all that commands act on. */
import { createContext, createElement, useContext, type ReactElement, type ReactNode } from "react";
import type { Bridge } from "../../shared/contract/bridge.ts";
import type { AppContext } from "./uiCommand.ts";

export interface App extends AppContext {
  readonly bridge: Bridge;
}

const Context = createContext<App | null>(null);

export const AppContextProvider = ({
  value,
  children,
}: {
  readonly value: App;
  readonly children: ReactNode;
}): ReactElement => createElement(Context.Provider, { value }, children);

export function useApp(): App {
  const app = useContext(Context);
  if (app === null) throw new Error("outside of the program");
  return app;
}
