/** Editing the plan: commands, undo, redo, and the journal of all of them. */
import { done } from "../../../shared/contract/problem.ts";
import { changeDocument } from "../changing.ts";
import { runCommand } from "../document/runCommand.ts";
import { asJournalEntry, readLastEntries, readListed } from "../document/tables/journal.ts";
import { redo, undo } from "../document/undoRedo.ts";
import { authorOf, contextOf, type Services } from "../services.ts";
import type { Sessions } from "../sessions.ts";
import type { Group } from "./group.ts";

export const planHandlers = (services: Services, sessions: Sessions): Group<"plan"> => ({
  "plan.run": ({ document, command, input, scenario }) =>
    changeDocument(services, sessions, document, (open) =>
      runCommand(open, command, input, contextOf(services), authorOf(services), scenario),
    ),
  "plan.undo": ({ document, ...extent }) =>
    changeDocument(services, sessions, document, (open) => undo(open, authorOf(services), extent)),
  "plan.redo": ({ document, ...extent }) =>
    changeDocument(services, sessions, document, (open) => redo(open, authorOf(services), extent)),
  "plan.journal": async ({ document, last, before }) => {
    const session = sessions.find(document);
    if (!session.ok) return session;
    return done(readLastEntries(session.value.document.database, last, { before }).map(asJournalEntry));
  },
  "plan.journalPage": async ({ document, last, ...span }) => {
    const session = sessions.find(document);
    return session.ok ? done(readListed(session.value.document.database, last, span)) : session;
  },
});
