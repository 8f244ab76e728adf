/** Settings of this computer's user: who she is, asked once at first start and written into every journal entry. */
import { join } from "node:path";
import { z } from "zod";
import { readJsonFile, writeJsonFile } from "./jsonFile.ts";

const settingsFile = z.object({ who: z.string() });
export type SettingsData = Readonly<z.output<typeof settingsFile>>;

export interface Settings {
  /** `who` is "" until she has said. */
  read(): SettingsData;
  setWho(who: string): SettingsData;
}

export function createSettings(dataFolder: string): Settings {
  const path = join(dataFolder, "settings.json");
  const read = (): SettingsData => readJsonFile(path, settingsFile, { who: "" });
  return {
    read,
    setWho(who) {
      const next = { ...read(), who };
      writeJsonFile(path, next);
      return next;
    },
  };
}
