/** app: the life of the program, as far as the shell listens to it. */
import type { ElectronParts, Preventable } from "../../../electron/desktop/electronParts.ts";
import { programVersion } from "../../../electron/shells/programVersion.ts";
import type { WindowPart } from "./windowPart.ts";

export interface AppPart {
  readonly part: ElectronParts["app"];
  readonly paths: ReadonlyMap<string, string>;
  /** Resolves with the exit code. */
  readonly exited: Promise<number>;
  /** What happens when the program is started once more. */
  startAgain(): void;
}

export function createAppPart(appPath: string, windows: WindowPart): AppPart {
  const listeners = new Map<string, Set<(event: Preventable) => void>>();
  const paths = new Map<string, string>();
  const { promise: exited, resolve: exit } = Promise.withResolvers<number>();

  /** True when a listener wants to go on by itself. */
  const emit = (name: string): boolean => {
    let prevented = false;
    for (const listener of listeners.get(name) ?? []) listener({ preventDefault: () => (prevented = true) });
    return prevented;
  };
  let quitting = false;
  /** As Electron does: the windows first, and nobody is told that they are all closed. */
  const quit = async (): Promise<void> => {
    quitting = true;
    await Promise.all(windows.all.map((window) => window.close()));
    if (!emit("will-quit")) exit(0);
  };
  windows.onAllClosed(() => {
    if (!quitting) emit("window-all-closed");
  });
  return {
    paths,
    exited,
    startAgain: () => emit("second-instance"),
    part: {
      requestSingleInstanceLock: () => true,
      quit: () => void quit(),
      exit,
      getAppPath: () => appPath,
      getVersion: () => programVersion(appPath),
      setPath: (name, path) => paths.set(name, path),
      whenReady: async () => undefined,
      on: (name: string, listener: (event: Preventable) => void) =>
        listeners.set(name, new Set(listeners.get(name)).add(listener)),
    },
  };
}
