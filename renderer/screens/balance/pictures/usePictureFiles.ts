/** Taking a picture along: copied as an image, kept as PNG or as SVG. */
import type { Picture } from "../../../charts/drawing.ts";
import { pngOf, svgOf } from "../../../charts/savedPicture.ts";
import { useApp } from "../../../commands/useApp.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { valueOrTell } from "../../../errors/notify.ts";

export interface PictureFiles {
  readonly copy: () => Promise<void>;
  readonly savePng: () => Promise<void>;
  readonly saveSvg: () => Promise<void>;
}

export function usePictureFiles(picture: Picture, fileName: string, plotHeight?: number): PictureFiles {
  const { shell, notify } = useApp();
  const { county } = useWorkplace();
  const svg = () => svgOf(picture, county.name, plotHeight);
  const png = (): Promise<Blob> => {
    const { text, size } = svg();
    return pngOf(text, size);
  };
  const save = async (ending: "png" | "svg", content: Blob): Promise<void> => {
    const file = { fileName: `${fileName}.${ending}`, content: await base64Of(content) };
    const name = valueOrTell(notify, await shell.saveFile(file));
    if (name !== null) notify.said(`图片已另存为“${name}”`);
  };
  return {
    async copy() {
      const copied = await copyImage(png());
      notify.said(
        copied ? "图片已复制，可粘贴到 WPS、Word" : "浏览器不允许网页复制图片，请用“存 PNG”另存后插入",
      );
    },
    savePng: async () => save("png", await png()),
    saveSvg: () => save("svg", new Blob([svg().text], { type: "image/svg+xml" })),
  };
}

/** False where the browser has no clipboard for images or refuses it. */
async function copyImage(png: Promise<Blob>): Promise<boolean> {
  if (!("ClipboardItem" in window)) return false;
  try {
    // The promise itself is handed over: after waiting for it the click would no longer count as the planner's.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

async function base64Of(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
