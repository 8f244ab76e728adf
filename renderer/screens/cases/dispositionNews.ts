/** What to say after a disposition was chosen, here or in the roster: its measures still ask for dates. */
import type { Committed } from "../../../shared/contract/document.ts";

/** null when it proposed no measures. */
export const dispositionNews = ({ patch, label }: Committed): string | null =>
  patch.some(({ table, before }) => table === "measure" && before === null)
    ? `${label}。请填日期；可用 Ctrl+Z 撤销`
    : null;
