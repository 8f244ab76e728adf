/**
 * The pictures of Balance, loaded when they are first looked at: the drawing library is as large as a quarter of the
 * program, and who only types never needs it. Not by `lazy`: once a fallback was shown, React holds back what follows
 * it for 300 ms, even if it is there already.
 */
import { useEffect, useState, type ComponentType, type ReactElement } from "react";
import type { PictureChoices } from "./pictureChoices.ts";

type PictureGrid = ComponentType<PictureChoices>;

let atHand: PictureGrid | null = null;

async function load(): Promise<PictureGrid> {
  atHand = (await import("./PictureGrid.tsx")).PictureGrid;
  return atHand;
}

/** Fetched while the planner looks at another view of Balance, so that the pictures are there when she wants them. */
export function usePicturesAtHand(): void {
  useEffect(() => {
    // What fails here is tried again, and told, when they are looked at.
    const waiting = requestIdleCallback(() => void load().catch(() => null));
    return () => cancelIdleCallback(waiting);
  }, []);
}

export function BalancePictures(props: PictureChoices): ReactElement {
  const [loaded, setLoaded] = useState({ grid: atHand });
  useEffect(() => {
    if (loaded.grid !== null) return;
    load().then(
      (grid) => setLoaded({ grid }),
      // Thrown where it is drawn, the error comes to the one place of the window that tells of errors.
      (error: unknown) =>
        setLoaded(() => {
          throw error;
        }),
    );
  }, [loaded]);
  const Grid = loaded.grid;
  return Grid === null ? <div className="empty">正在画图…</div> : <Grid {...props} />;
}
