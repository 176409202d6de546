import type { BuildOptions } from "esbuild";

export function makeBundle(
  options: BuildOptions & { readonly entryPoints: Record<string, string>; readonly outdir: string },
): Promise<string[]>;
