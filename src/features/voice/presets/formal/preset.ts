import { textsBeside } from "#kernel/text-files.ts";
import { presetOf } from "../preset-of.ts";

export const formal = presetOf({ texts: textsBeside(import.meta.url) });
