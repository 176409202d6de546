import { addApplication, addGuild, addUser, createBox } from "discord-box";
import { expect, test } from "vitest";
import type { App } from "#kernel/app.ts";
import { command, type Feature, nothing } from "#kernel/feature.ts";
import type { JobDefinition } from "#kernel/jobs.ts";
import { text } from "#kernel/text.ts";
import { type Snowflake, seconds } from "#kernel/types.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { freshDatabase } from "#test/support/databases.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { discordMigrations } from "../migrations.ts";
import { createRest } from "../rest/rest.ts";
import { collectDefinitions, replaceable } from "../router/definitions.ts";
import { createServerCommands } from "./server-commands.ts";

const feature: Feature = {
  name: "trial",
  texts: { "en-US": "close = Close it", de: "close = Schließen" },
  commands: [
    command("close", {
      description: text("trial.close"),
      part: "incidents",
      access: "everyone",
      reply: "private",
      options: {},
      run: async () => nothing,
    }),
  ],
};

test("what many servers are shown is put together once; its sentences are forgotten at once, itself when no more of them come", async () => {
  await using box = { made: await createBox(), [Symbol.asyncDispose]: () => box.made.close() };
  const { world, people, api } = box.made;
  const owner = addUser(world, { name: "Owner" }).id;
  const application = addApplication(world, { name: "Desk" });
  await using database = await freshDatabase("sqlite", discordMigrations);
  const clock = stillClock();
  const opened = openTexts([feature]);
  const seen = { written: 0, forgotten: 0 };
  const texts: typeof opened = {
    ...opened,
    translate(locale) {
      seen.written += 1;
      return opened.translate(locale);
    },
    forget() {
      seen.forgotten += 1;
      opened.forget();
    },
  };
  const serverCommands = createServerCommands();
  const definitions = replaceable(collectDefinitions([feature], opened.translate("en-US")));
  serverCommands.know({ definitions, texts, clock });
  const app = {
    db: database.db,
    write: database.write,
    log: silentLog,
    clock,
    self: { applicationId: application.id },
    discord: createRest({ token: application.token, apiUrl: api, clock, log: silentLog }).api,
  } as unknown as App;
  const show = serverCommands.jobs.find((one) => one.job === "discord.server-commands") as JobDefinition<{
    guildId: Snowflake;
  }>;
  /** A server that we came to. */
  async function joined(): Promise<void> {
    const guildId = addGuild(world, { name: "Home", ownerId: owner }).id;
    people.as(owner).invite(application.id, guildId, 0n);
    await show.run({ app, payload: { guildId } } as Parameters<typeof show.run>[0]);
    const there = [...world.commands.values()].filter((one) => one.guild_id === guildId);
    expect(there).toMatchObject([{ name: "close", body: { description_localizations: { de: "Schließen" } } }]);
  }

  await joined();
  const once = seen.written;
  expect(once).toBeGreaterThan(0);
  clock.advance(seconds(0.9));
  expect(seen.forgotten).toBe(0);
  clock.advance(seconds(0.1));
  expect(seen.forgotten).toBe(1);
  await joined();
  clock.advance(seconds(2));
  await joined();
  clock.advance(seconds(2));
  await joined();
  expect(seen).toEqual({ written: once, forgotten: 1 });
  clock.advance(seconds(3));
  await joined();
  expect(seen.written).toBe(2 * once);
});
