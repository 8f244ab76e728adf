/** A picture on a page: its finding, and below it the drawing, as high as the document says. */
import { useContext, useLayoutEffect, useRef, type ReactElement } from "react";
import type { PictureBlock } from "../../shared/print/printed.ts";
import { DrawingContext } from "./useDrawing.ts";

export function PictureView({ block }: { readonly block: PictureBlock }): ReactElement {
  const { picture, text, height } = block;
  const draw = useContext(DrawingContext);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = place;
    return current === null || draw === null ? undefined : draw(current, picture);
  }, [draw, picture]);
  return (
    <figure className="print-picture">
      <figcaption>{text}</figcaption>
      <div
        ref={place}
        className="print-drawing"
        role="img"
        aria-label={text}
        style={{ height: `${height}mm` }}
      />
    </figure>
  );
}
