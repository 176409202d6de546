import type { Migration } from "kysely/migration";
import type { App } from "#kernel/app.ts";
import { ExtensionRefused } from "#kernel/extensions.ts";
import type { Feature } from "#kernel/feature.ts";
import { Refused } from "#platform/control/open-control.ts";
import { deliveryMigrations } from "#platform/delivery/migration.ts";
import type { ServerCommands } from "#platform/discord/commands/server-commands.ts";
import { discordMigrations } from "#platform/discord/migrations.ts";
import { kernelTexts } from "#platform/discord/texts.ts";
import type { Refit } from "#platform/extensions/open-extensions.ts";
import { jobMigrations } from "#platform/jobs/migrations.ts";
import { processMigrations } from "#platform/processes/migrations.ts";
import { storageMigrations } from "#platform/storage/migrations.ts";
import { openTexts } from "#platform/texts/texts.ts";
import type { Parts } from "./app.ts";

/** What the features bring, and what is made of them: both change when an extension is read anew. */
export const jobsOf = (features: readonly Feature[], { jobs }: Pick<ServerCommands, "jobs">) => [
  ...features.flatMap((feature) => feature.jobs ?? []),
  ...jobs,
];

export const migrationsOf = (features: readonly Feature[]): Readonly<Record<string, Migration>> =>
  Object.assign(
    {},
    storageMigrations,
    discordMigrations,
    deliveryMigrations,
    jobMigrations,
    processMigrations,
    ...features.map((feature) => feature.migrations ?? {}),
  );

/** From now on extensions can be read anew: everything that is made of features is made of others, or nothing is. */
export function letReload(
  { app, extensions, refits, storage }: Pick<Parts, "app" | "extensions" | "refits" | "storage">,
  told: (name: string) => Promise<void>,
): void {
  const refit: Refit = async (next) => {
    const english = openTexts([kernelTexts, ...next], () => {}).translate("en-US");
    const running = extensions.features;
    const puts = refits.map((prepare) => prepare(next, english));
    await storage.migrate(migrationsOf(next));
    for (const feature of next) if (!running.includes(feature)) await feature.start?.(app);
    return () => {
      for (const put of puts) put();
    };
  };
  extensions.onReload(refit, told);
}

/** Somebody asked at the command line. */
export async function reloadAsked({ extensions }: App, name: unknown): Promise<string> {
  try {
    await extensions.reload(String(name));
    return `${name} was read anew.`;
  } catch (error) {
    if (error instanceof ExtensionRefused) throw new Refused(`${error.message} What ran before goes on.`);
    throw error;
  }
}
