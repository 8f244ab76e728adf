/**
 * Whether an element has less room than what stands in it needs side by side. Measured, and not asked by a container
 * query: in older browsers that would hold the lists and hints that float over the whole window.
 */
import { useLayoutEffect, useState, type RefObject } from "react";

export function useNarrow(element: RefObject<HTMLElement | null>, below: number): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver((entries) => {
      const width = entries.at(-1)?.contentRect.width;
      if (width !== undefined) setNarrow(width < below);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, below]);
  return isNarrow;
}
