import type { Level } from "#kernel/access.ts";
import { type Text, text } from "#kernel/text.ts";

/** How people call the levels. */
export const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  user: text("permissions.level-user"),
  staff: text("permissions.level-staff"),
  senior: text("permissions.level-senior"),
  manager: text("permissions.level-manager"),
  admin: text("permissions.level-admin"),
  owner: text("permissions.level-owner"),
};
