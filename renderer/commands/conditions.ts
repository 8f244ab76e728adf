/** When commands can be used, where several of them ask the same. */
import type { AppContext } from "./uiCommand.ts";

export const hasDocument = ({ document }: AppContext): boolean => document !== null;

export const isWritable = ({ document }: AppContext): boolean => document !== null && !document.info.readOnly;

export const hasCounty = ({ document }: AppContext): boolean =>
  document !== null && document.plan.county.size > 0;

/** The preview stands over a county's screens; an import has the window to itself. */
export const showsCounty = (context: AppContext): boolean =>
  hasCounty(context) && context.screen !== "roster-import";
