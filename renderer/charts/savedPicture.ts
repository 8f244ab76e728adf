/**
 * A picture as a file: drawn anew at the size a printed page has for it, with its title and what it counts inside, on
 * white, whatever the window shows. PNG has twice the pixels, so that it is sharp on paper.
 */
import type { Picture, PictureOption, Size } from "./drawing.ts";
import { svgText } from "./echarts.ts";
import { grey, textStyle } from "./look.ts";

/** At 156 mm, the width of the text on an official page, its letters are about 8 pt. */
const width = 640;
const titleLine = 20;
const margin = 12;

/** The picture as SVG; `plotHeight`: how high it is without its title. */
export function svgOf(picture: Picture, place: string, plotHeight = 340): { text: string; size: Size } {
  const titleLines = linesOf(picture.said.title);
  const headHeight = margin + titleLine * (titleLines + 1);
  const size = { width, height: headHeight + plotHeight + margin };
  const option = picture.draw({ width, height: plotHeight });
  return { text: svgText(withTitle(option, picture, place, headHeight), size), size };
}

/** A Chinese character is as wide as the type is high, others about half. */
function linesOf(title: string): number {
  const chinese = title.replace(/[ -ÿ]/gu, "").length;
  const others = title.length - chinese;
  return Math.ceil(((chinese + others * 0.6) * titleSize) / (width - 2 * margin));
}

const titleSize = 15;

function withTitle(
  option: PictureOption,
  { said }: Picture,
  place: string,
  headHeight: number,
): PictureOption {
  const grid = Array.isArray(option.grid) ? option.grid[0] : option.grid;
  return {
    ...option,
    title: {
      text: said.title,
      subtext: `${place}　${said.measure}`,
      left: margin,
      top: margin - 4,
      itemGap: 4,
      textStyle: {
        ...textStyle,
        fontSize: titleSize,
        fontWeight: 600,
        lineHeight: titleLine,
        width: width - 2 * margin,
        overflow: "break",
      },
      subtextStyle: { ...textStyle, color: grey, lineHeight: titleLine - 4 },
    },
    grid: {
      ...grid,
      top: Number(grid?.top ?? 0) + headHeight,
      bottom: Number(grid?.bottom ?? 0) + margin,
    },
  };
}

/** The SVG painted; rejects where the machine has no memory for it. */
export async function pngOf(svg: string, { width: across, height }: Size): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * across;
  canvas.height = 2 * height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the picture could not be painted"));
      else resolve(blob);
    }, "image/png");
  });
}
