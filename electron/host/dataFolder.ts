/** Where the program keeps what belongs to the computer and not to a document. Electron's own `userData`, without Electron. */
import { homedir } from "node:os";
import { join } from "node:path";

const productName = "学位天平";

/** `SEAT_BALANCE_DATA` names another folder, for trials and for programs that drive this one. */
export function defaultDataFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const chosen = environment["SEAT_BALANCE_DATA"];
  if (chosen !== undefined && chosen !== "") return chosen;
  return join(roamingFolder(environment, platform), productName);
}

function roamingFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === "win32") return environment["APPDATA"] ?? join(homedir(), "AppData", "Roaming");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support");
  return environment["XDG_CONFIG_HOME"] ?? join(homedir(), ".config");
}
