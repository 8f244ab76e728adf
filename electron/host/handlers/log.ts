/** Bugs of the window, written where those of the host are. */
import { done } from "../../../shared/contract/problem.ts";
import type { Services } from "../services.ts";
import type { Group } from "./group.ts";

export const logHandlers = ({ log }: Services): Group<"log"> => ({
  "log.report": async ({ message }) => {
    log.write("window", message);
    return done(null);
  },
});
