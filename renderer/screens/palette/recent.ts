/** What was chosen last in this window, newest first: the first thing an empty search shows. Plain memory. */
const most = 6;
let keys: readonly string[] = [];

export function noteChosen(key: string): void {
  keys = [key, ...keys.filter((one) => one !== key)].slice(0, most);
}

export const recentKeys = (): readonly string[] => keys;
