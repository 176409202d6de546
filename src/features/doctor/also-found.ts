import type { App } from "#kernel/app.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What a feature found in a server that somebody should know, each with what to do about it. Only reads. */
export const alsoFound =
  extensionPoint<(app: Pick<App, "db" | "clock" | "vault">, guildId: Snowflake) => Promise<readonly Text[]>>(
    "doctor.also-found",
  );
