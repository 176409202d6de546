import type { Preset } from "#kernel/voice.ts";
import { formal } from "./formal/preset.ts";
import { warm } from "./warm/preset.ts";

/** Tones besides our own, which is plain. */
export const presets = (): Readonly<Record<string, Preset>> => ({ warm, formal });
