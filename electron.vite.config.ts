/** How the desktop program is bundled: main and preload as CommonJS, the window's pages for any shell. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const commonJs = (input: string | Record<string, string>) =>
  ({
    input,
    // What entries share goes into files of its own, which need the ending too.
    output: { format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "[name]-[hash].cjs" },
  }) as const;

export default defineConfig({
  main: {
    build: {
      outDir: "out/main",
      // An ES module only, which goes into the reader's own file: not every program lets CommonJS require one.
      externalizeDeps: { exclude: ["htmlparser2"] },
      rolldownOptions: commonJs({
        main: "electron/desktop/main.ts",
        // Started as a process of its own by electron/host/workbooks/readWorkbook.ts.
        workbookReader: "electron/host/workbooks/readerProcess.ts",
        // Started as a thread by electron/host/workbooks/writing/writeWorkbook.ts.
        workbookWriter: "electron/host/workbooks/writing/writerThread.ts",
        // Started as a thread by electron/host/print/writeWord.ts.
        wordWriter: "electron/host/print/wordThread.ts",
      }),
    },
  },
  // A sandboxed preload can require nothing but 'electron', so what it uses goes into its one file.
  preload: {
    build: {
      outDir: "out/preload",
      externalizeDeps: false,
      rolldownOptions: commonJs("electron/desktop/preload.ts"),
    },
  },
  renderer: {
    root: "renderer",
    plugins: [react()],
    build: {
      outDir: "out/renderer",
      minify: true,
      // The same pages run in the browsers of 统信 and 麒麟, which are older than Electron's Chromium.
      target: "chrome119",
      chunkSizeWarningLimit: 6000,
      rolldownOptions: { input: "renderer/index.html" },
    },
  },
});
