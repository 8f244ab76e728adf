/**
 * The drawing of pictures, fetched when the first paper that has one is laid out. Until it is there nothing may be
 * printed: a page would have a hole. Not by `lazy`, as in Balance: the preview counts on knowing when it is there.
 */
import { createContext, useEffect, useState } from "react";
import type { drawPicture } from "./drawPicture.ts";

type Draw = typeof drawPicture;

/** Null while the drawing is not there, and where a page is only measured. */
export const DrawingContext = createContext<Draw | null>(null);

export function useDrawing(isWanted: boolean): Draw | null {
  const [loaded, setLoaded] = useState<{ readonly draw: Draw } | null>(null);
  const isMissing = isWanted && loaded === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isGone = false;
    import("./drawPicture.ts").then(
      ({ drawPicture: draw }) => {
        if (!isGone) setLoaded({ draw });
      },
      // Thrown where it is drawn, the error comes to the one place of the window that tells of errors.
      (error: unknown) =>
        setLoaded(() => {
          throw error;
        }),
    );
    return () => {
      isGone = true;
    };
  }, [isMissing]);
  return loaded?.draw ?? null;
}
