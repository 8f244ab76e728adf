/** Printing the pages in sight, or keeping them as a PDF, with what the shell can do. */
import { useEffect } from "react";
import { useApp } from "../../commands/useApp.ts";
import { valueOrTell } from "../../errors/notify.ts";
import type { Pile } from "./usePile.ts";

export interface Printing {
  /** Absent where the shell cannot. */
  readonly print: (() => void) | undefined;
  readonly savePdf: (() => void) | undefined;
}

export function usePrinting({ ready }: Pile, name: string): Printing {
  const { shell, notify } = useApp();
  // A browser proposes the title of the page as the name of a PDF.
  useEffect(() => {
    const before = document.title;
    shell.setTitle(name);
    return () => shell.setTitle(before);
  }, [shell, name]);

  const print = async (): Promise<void> => {
    const printed = await shell.print?.();
    if (printed !== undefined) valueOrTell(notify, printed);
  };
  const savePdf = async (): Promise<void> => {
    const saved = await shell.savePdf?.(`${name}.pdf`);
    const fileName = saved === undefined ? null : valueOrTell(notify, saved);
    if (fileName !== null) notify.said(`已保存为“${fileName}”`);
  };
  const whenReady = (act: () => Promise<void>) => (): void => {
    if (ready) void act();
  };
  return {
    print: shell.print === undefined ? undefined : whenReady(print),
    savePdf: shell.savePdf === undefined ? undefined : whenReady(savePdf),
  };
}
