/** Editing the plan: commands, undo, redo, and the journal of all of them. */
import { done } from "../../../shared/contract/problem.ts";
import { changeDocument } from "../changing.ts";
import { redo, runCommand, undo } from "../document/runCommand.ts";
import { asJournalEntry, readLastEntries } from "../document/tables/journal.ts";
import { authorOf, contextOf, type Services } from "../services.ts";
import type { Sessions } from "../sessions.ts";
import type { Group } from "./group.ts";

export const planHandlers = (services: Services, sessions: Sessions): Group<"plan"> => ({
  "plan.run": ({ document, command, input }) =>
    changeDocument(services, sessions, document, (open) =>
      runCommand(open, command, input, contextOf(services), authorOf(services)),
    ),
  "plan.undo": ({ document }) =>
    changeDocument(services, sessions, document, (open) => undo(open, authorOf(services))),
  "plan.redo": ({ document }) =>
    changeDocument(services, sessions, document, (open) => redo(open, authorOf(services))),
  "plan.journal": async ({ document, last }) => {
    const session = sessions.find(document);
    if (!session.ok) return session;
    return done(readLastEntries(session.value.document.database, last).map(asJournalEntry));
  },
});
