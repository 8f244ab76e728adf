/**
 * Paper and PDF of a window's page. The page lays itself out by its print css on sheets of A4 with margins of its own,
 * so the printer is given none.
 */
import { writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { errorCode } from "../../host/errorCode.ts";
import type { ElectronParts, PageContents } from "../electronParts.ts";

/** False when the dialog was cancelled, which Electron tells as a failure. */
export function printPage(page: PageContents): Promise<Outcome<boolean>> {
  return new Promise((resolve) => {
    page.print(
      { printBackground: true, pageSize: "A4", margins: { marginType: "none" } },
      (success, reason) => {
        const isCancelled = /cancel/iu.test(reason);
        resolve(success || isCancelled ? done(success) : refused({ code: "print-failed", found: reason }));
      },
    );
  });
}

/** The name of the file, null when the dialog was cancelled. */
export async function savePdf(
  { dialog }: ElectronParts,
  page: PageContents,
  defaultPath: string,
): Promise<Outcome<string | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: "另存 PDF",
    defaultPath,
    filters: [{ name: "PDF 文件", extensions: ["pdf"] }],
  });
  if (canceled || filePath === "") return done(null);
  const path = extname(filePath).toLowerCase() === ".pdf" ? filePath : `${filePath}.pdf`;
  const name = basename(path);
  try {
    await writeFile(path, await page.printToPDF({ preferCSSPageSize: true, printBackground: true }));
    return done(name);
  } catch (error) {
    const code = errorCode(error);
    if (code !== null) return refused({ code: "document-write-failed", path: name, found: code });
    return refused({ code: "print-failed", found: error instanceof Error ? error.message : String(error) });
  }
}
