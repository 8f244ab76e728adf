/** How the desktop program is bundled: main and preload as CommonJS, the window's pages for any shell. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const commonJs = (input: string) =>
  ({ input, output: { format: "cjs", entryFileNames: "[name].cjs" } }) as const;

export default defineConfig({
  main: { build: { outDir: "out/main", rolldownOptions: commonJs("electron/desktop/main.ts") } },
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
      target: "chrome111",
      chunkSizeWarningLimit: 6000,
      rolldownOptions: { input: "renderer/index.html" },
    },
  },
});
