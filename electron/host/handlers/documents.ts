/** Making, opening, copying and closing documents. */
import { commands } from "../../../shared/commands/index.ts";
import { done } from "../../../shared/contract/problem.ts";
import { emptyPlan } from "../../../shared/model/plan.ts";
import { contentsOf } from "../contents.ts";
import { copyAndOpen } from "../copies.ts";
import { create, open, withEnding } from "../opening.ts";
import { createQueue } from "../queue.ts";
import { openSample } from "../sample.ts";
import { contextOf, type Services } from "../services.ts";
import type { Sessions } from "../sessions.ts";
import type { Group } from "./group.ts";

export function documentHandlers(services: Services, sessions: Sessions): Group<"documents"> {
  // Two windows may ask for the same file at once; the second one is to find it open.
  const inTurn = createQueue();
  return {
    "documents.recent": async () => done(services.recents.list()),
    "documents.create": ({ at, county }) =>
      inTurn(async () => {
        const path = services.tokens.pathOf(at);
        if (!path.ok) return path;
        const place = withEnding(path.value);
        if (county === undefined) return create(services, sessions, place, null, null);
        const initial = commands["create-county"].run(emptyPlan(), county, contextOf(services));
        return initial.ok ? create(services, sessions, place, initial.value, null) : initial;
      }),
    "documents.open": ({ file, takeOver = false }) =>
      inTurn(async () => {
        const path = services.tokens.pathOf(file);
        return path.ok ? open(services, sessions, path.value, takeOver) : path;
      }),
    "documents.openSample": () => inTurn(() => openSample(services, sessions)),
    "documents.contents": async ({ document }) => {
      const session = sessions.find(document);
      if (!session.ok) return session;
      session.value.look();
      return done(contentsOf(session.value));
    },
    "documents.saveAs": async ({ document, at }) => {
      const session = sessions.find(document);
      const path = services.tokens.pathOf(at);
      if (!session.ok) return session;
      if (!path.ok) return path;
      return session.value.serially(() =>
        copyAndOpen(services, sessions, session.value.document.database, withEnding(path.value)),
      );
    },
    "documents.close": async ({ document }) => {
      const session = sessions.find(document);
      if (!session.ok) return session;
      return session.value.serially(async () => sessions.close(document));
    },
  };
}
