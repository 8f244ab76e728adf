/** Around a picture: its finding as title, what it counts, and taking it along as a file or on the clipboard. */
import { useId, type ReactElement, type ReactNode } from "react";
import type { Picture } from "../../../charts/drawing.ts";
import { usePictureFiles } from "./usePictureFiles.ts";

interface Props {
  readonly picture: Picture;
  readonly fileName: string;
  readonly plotHeight?: number;
  readonly children: ReactNode;
}

export function PictureFrame({ picture, fileName, plotHeight, children }: Props): ReactElement {
  const title = useId();
  const { copy, savePng, saveSvg } = usePictureFiles(picture, fileName, plotHeight);
  return (
    <section className="picture" aria-labelledby={title}>
      <header>
        <h3 id={title} title={picture.said.title}>
          {picture.said.title}
        </h3>
        <div className="picture-line">
          <span className="grey picture-measure" title={picture.said.measure}>
            {picture.said.measure}
          </span>
          <button
            type="button"
            className="link"
            title="复制图片，可粘贴到 WPS、Word"
            onClick={() => void copy()}
          >
            复制
          </button>
          <button type="button" className="link" title="另存为 PNG 图片" onClick={() => void savePng()}>
            存 PNG
          </button>
          <button type="button" className="link" title="另存为 SVG 矢量图" onClick={() => void saveSvg()}>
            存 SVG
          </button>
        </div>
      </header>
      {children}
    </section>
  );
}
