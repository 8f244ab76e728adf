/** What commands act on, without a window: a start screen on which nothing happens, but for what a story says. */
import type { AppContext } from "../../renderer/commands/uiCommand.ts";
import type { SpreadsheetHandle } from "../../renderer/grid/types.ts";
import type { Offer } from "../../renderer/grid/actions.ts";

const nothing = (): void => undefined;
const soon = (): Promise<void> => Promise.resolve();

export const anAppContext = (story: Partial<AppContext> = {}): AppContext => ({
  shell: {
    kind: "test",
    pickDocument: () => Promise.resolve(null),
    pickPlace: () => Promise.resolve(null),
    pickRosters: () => Promise.resolve(null),
    takeRoster: () => Promise.reject(new Error("no files here")),
    saveFile: () => Promise.reject(new Error("no files here")),
    setTitle: nothing,
  },
  notify: { refused: nothing, said: nothing },
  document: null,
  screen: "schedule",
  grid: () => null,
  showScreen: nothing,
  showDialog: nothing,
  showPrint: nothing,
  toggleProblems: nothing,
  toggleHistory: nothing,
  tellStep: nothing,
  openPicked: soon,
  openFile: soon,
  openSample: soon,
  saveAs: soon,
  backUp: soon,
  saveTemplate: soon,
  toStart: soon,
  ...story,
});

/** A grid that answers every question of a menu in the same way. */
export const aGridOffering = (offer: Offer): SpreadsheetHandle => ({
  goTo: () => false,
  reveal: () => false,
  activeCell: () => null,
  selection: () => null,
  focus: nothing,
  offer: () => offer,
  perform: nothing,
});
