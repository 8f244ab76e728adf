/** How grids are arranged, kept for the next time. */
import { done } from "../../../shared/contract/problem.ts";
import type { Services } from "../services.ts";
import type { Group } from "./group.ts";

export const looksHandlers = ({ looks }: Services): Group<"looks"> => ({
  "looks.read": async ({ documentId }) => done(looks.read(documentId)),
  "looks.write": async ({ documentId, grid, look }) => {
    looks.write(documentId, grid, look);
    return done(null);
  },
});
