import type { Instant } from "#kernel/types.ts";

/** A moment that reads the same everywhere: `2026-11-21 12:00 UTC`. */
export const stamp = (at: Instant): string => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
