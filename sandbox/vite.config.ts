import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page to play in; the box serves what this builds. */
export default defineConfig({
  root: here("./page"),
  base: "/page/",
  build: { outDir: here("./build/page"), emptyOutDir: true, target: "es2022", reportCompressedSize: false },
});
