/** Whether a part of the window is open, kept for the next time the program is used on this computer. */
import { useEffect, useState } from "react";

const open = "open";

export function useRemembered(name: string): [boolean, (change: (now: boolean) => boolean) => void] {
  const [shown, setShown] = useState(() => window.localStorage.getItem(name) === open);
  useEffect(() => {
    if (shown) window.localStorage.setItem(name, open);
    else window.localStorage.removeItem(name);
  }, [name, shown]);
  return [shown, setShown];
}
