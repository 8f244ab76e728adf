/** Who the user is. */
import { done } from "../../../shared/contract/problem.ts";
import type { Services } from "../services.ts";
import type { Group } from "./group.ts";

export const settingsHandlers = ({ settings }: Services): Group<"settings"> => ({
  "settings.read": async () => done(settings.read()),
  "settings.setWho": async ({ who }) => done(settings.setWho(who)),
});
