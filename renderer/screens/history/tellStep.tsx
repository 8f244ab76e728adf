/**
 * After an undo or redo: one sentence says what it was, and what it changed is scrolled to and lit up. A filter that
 * hides it stays, for the planner chose it, but she is told and offered to take it off.
 */
import type { Committed } from "../../../shared/contract/document.ts";
import type { ScenarioId } from "../../../shared/model/units.ts";
import type { Patch } from "../../../shared/patch/patch.ts";
import { lower, scenariosIn } from "../../../shared/scenarios/lens.ts";
import { hasScenario } from "../../../shared/scenarios/names.ts";
import type { AppContext, StepDirection } from "../../commands/uiCommand.ts";
import { goToPlace } from "../../document/goTo.ts";
import type { OpenDocument } from "../../document/openDocument.ts";
import { goToIn } from "../../document/placesOf.ts";
import { RedoOffer } from "./RedoOffer.tsx";
import { showingOf, type Showing } from "./showing.ts";
import type { View } from "./sightings.ts";
import { stepSentence } from "./stepSentence.ts";
import { placeIn, viewOn } from "./views.ts";

/** More cells than that are not followed one by one: an import shows its screen. */
const followed = 1000;

type Context = Pick<AppContext, "notify" | "document" | "screen" | "showScreen">;

export function tellStep(context: Context, committed: Committed, direction: StepDirection): void {
  const { document, screen, notify } = context;
  const sentence = stepSentence(committed, direction);
  // Redo takes one step: of several it would be half of what was said.
  const offersRedo = document !== null && direction === "undo" && committed.revision - committed.from === 1;
  notify.said(sentence, offersRedo ? <RedoOffer document={document} /> : undefined);
  // An import has the window to itself until it is left.
  if (document === null || screen === "roster-import") return;
  const present = viewOn(screen);
  const scenario = scenarioOfStep(committed.patch, document);
  const showing = showingOf(document.viewOf(scenario).plan, lower(committed.patch, scenario), present);
  // A step about scenarios as such shows where they are compared, unless it changed what she looks at.
  if (committed.patch.some(({ table }) => table === "scenario") && showing?.view !== present) {
    context.showScreen("scenarios");
    return;
  }
  document.lookAt(scenario);
  if (showing !== null) show(context, showing, present, sentence);
}

/** The one she looks at if the step changed it, or nothing of any; else one that it did change. */
function scenarioOfStep(patch: Patch, { scenario, stored }: OpenDocument): ScenarioId {
  const changed = scenariosIn(patch);
  if (changed.size === 0 || changed.has(scenario)) return scenario;
  return [...changed].find((other) => hasScenario(stored, other)) ?? scenario;
}

function show(context: Context, showing: Showing, present: View | null, sentence: string): void {
  const { view, cells, neighbour, countyCode } = showing;
  const [first] = cells;
  const place = placeIn(view);
  if (cells.length > followed || first === undefined) {
    // A line that went from before her eyes leaves the active cell on its neighbour by itself.
    if (view !== present) goToIn(context, countyCode, { ...place, ...(neighbour && { rowId: neighbour }) });
    return;
  }
  const onHidden = (): void => {
    const takeOff = (): void => goToPlace(context, { ...place, ...first });
    const offer = (
      <button type="button" className="button" onClick={takeOff}>
        取消筛选并查看
      </button>
    );
    context.notify.said(`${sentence}，该行被筛选隐藏`, offer);
  };
  goToIn(context, countyCode, { ...place, changed: { cells, onHidden } });
}
