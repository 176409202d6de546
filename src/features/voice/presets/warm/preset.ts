import { textsBeside } from "#kernel/text-files.ts";
import { presetOf } from "../preset-of.ts";

export const warm = presetOf({ texts: textsBeside(import.meta.url) });
