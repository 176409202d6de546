import type { GatewayDispatchPayload } from "discord-api-types/v10";
import { addApplication, addChannel, addGuild, addMember, addUser, type Box, createBox, Permission } from "discord-box";
import { pino } from "pino";
import type { App } from "#kernel/app.ts";
import { configSchema } from "#kernel/config.ts";
import { collectContributions } from "#kernel/extension-point.ts";
import type { Feature } from "#kernel/feature.ts";
import { ulids } from "#kernel/ids.ts";
import type { Log } from "#kernel/log.ts";
import { openDelivery } from "#platform/delivery/delivery.ts";
import { deliveryMigrations } from "#platform/delivery/migration.ts";
import { registerCommands } from "#platform/discord/commands/register.ts";
import { type Gateway, openGateway } from "#platform/discord/gateway/gateway.ts";
import { intentsOf } from "#platform/discord/gateway/intents.ts";
import type { CatchUp } from "#platform/discord/gateway/ports.ts";
import { discordMigrations } from "#platform/discord/migrations.ts";
import { createRest, type DiscordRest } from "#platform/discord/rest/rest.ts";
import { createRouter, type Router } from "#platform/discord/router/router.ts";
import { readSelf } from "#platform/discord/self.ts";
import { kernelTexts } from "#platform/discord/texts.ts";
import { openJobQueue } from "#platform/jobs/job-queue.ts";
import { speak } from "#platform/render/speak.ts";
import { noteHandled, wasHandled } from "#platform/storage/handled-events.ts";
import { storageMigrations } from "#platform/storage/migrations.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { type FreshDatabase, freshDatabase } from "#test/support/databases.ts";
import { clockOf } from "#test/support/delivery-stage.ts";

/** A box with a server, and a bot in it made of the router, the gateway and the features under test; lanes are not started. */
export interface RouterStage extends AsyncDisposable {
  readonly box: Box;
  readonly database: FreshDatabase;
  readonly guild: string;
  readonly channel: string;
  /** Owns the server. */
  readonly mel: string;
  /** A member. */
  readonly ada: string;
  /** What was given up, and what catch-up was asked for. */
  readonly marked: string[];
  readonly sessions: ("new" | "resumed")[];
  readonly logged: { readonly level: number; readonly msg: string }[];
  bot: Bot;
  /** Drops the bot as a kill does, with its work half done, and begins anew on the same store. */
  restart(given?: {
    readonly features?: readonly Feature[];
    readonly meanwhile?: () => void | Promise<void>;
  }): Promise<void>;
}

export interface Bot {
  readonly app: App;
  readonly rest: DiscordRest;
  readonly router: Router;
  readonly gateway: Gateway;
}

export interface RouterStageOptions {
  readonly features: readonly Feature[];
  /** Instead of the router. */
  readonly accept?: (event: GatewayDispatchPayload) => Promise<void>;
  /** When a room is caught up; at once when absent. */
  readonly ready?: CatchUp["ready"];
}

export async function openRouterStage({
  features,
  accept,
  ready = async () => {},
}: RouterStageOptions): Promise<RouterStage> {
  const box = await createBox({ limits: "off" });
  const { world } = box;
  const mel = addUser(world, { name: "Mel" }).id;
  const ada = addUser(world, { name: "Ada" }).id;
  const application = addApplication(world, { name: "Desk" });
  const guild = addGuild(world, { name: "Home", ownerId: mel }).id;
  addMember(world, guild, ada);
  box.people
    .as(mel)
    .invite(
      application.id,
      guild,
      Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES | Permission.READ_MESSAGE_HISTORY,
    );
  const channel = addChannel(world, guild, { name: "general" }).id;

  const clock = clockOf(box);
  const logged: { level: number; msg: string }[] = [];
  const log = pino(
    { level: process.env["LOG"] ?? "info" },
    { write: (line: string) => logged.push(JSON.parse(line)) },
  ) as Log;
  const migrations = { ...storageMigrations, ...discordMigrations, ...deliveryMigrations };
  const database = await freshDatabase("sqlite", migrations, { clock });
  const marked: string[] = [];
  const sessions: ("new" | "resumed")[] = [];
  const catchUp: CatchUp = {
    begin: () => {},
    ready,
    mark: (channelId) => marked.push(channelId),
    changed: async () => {},
  };

  async function begin(using: readonly Feature[]): Promise<Bot> {
    const { db, write } = database;
    const rest = createRest({ token: application.token, apiUrl: box.api, clock, log });
    const self = await readSelf(rest);
    const vault = openVault(database.dataFolder);
    const ids = ulids(clock);
    const { outbox, rooms, files } = await openDelivery({ db, write, clock, ids, vault, log, rest, self });
    const texts = openTexts([kernelTexts, ...using]);
    const app: App = {
      db,
      write,
      outbox,
      rooms,
      files,
      jobs: openJobQueue(ids),
      vault,
      clock,
      ids,
      log,
      config: configSchema.parse({}),
      discord: rest.api,
      outside: { post: () => Promise.resolve({ is: "refused" }) },
      contributions: collectContributions(using),
      isOn: (guildId, part) =>
        guildId === null ||
        part === undefined ||
        (using.find(({ provides }) => provides?.isOn)?.provides?.isOn?.(app, guildId, part) ?? true),
      showCommands: async () => {},
      extensions: { list: () => [], commands: () => [], reload: () => Promise.reject(new Error("there are none")) },
      enrich: null,
      self,
      locales: texts.locales,
      ...speak(texts, () => undefined),
    };
    const router = createRouter({ app, features: using, rest, handled: { note: noteHandled, find: wasHandled } });
    await registerCommands(app, rest, { definitions: router.definitions, texts });
    await router.finishInterrupted();
    const gateway = await openGateway({
      token: application.token,
      rest,
      intents: intentsOf(app.config),
      clock,
      log,
      db,
      write,
      accept: accept ?? router.accept(catchUp),
      giveUp: catchUp.mark,
      missed: () => marked.push("everybody"),
      onSession: (kind) => sessions.push(kind),
    });
    return { app, rest, router, gateway };
  }

  const stage: RouterStage = {
    box,
    database,
    guild,
    channel,
    mel,
    ada,
    marked,
    sessions,
    logged,
    bot: await begin(features),
    async restart(given = {}) {
      await stage.bot.gateway.close(0);
      await given.meanwhile?.();
      stage.bot = await begin(given.features ?? features);
    },
    async [Symbol.asyncDispose]() {
      await stage.bot.gateway.close(0);
      await database[Symbol.asyncDispose]();
      await box.close();
    },
  };
  return stage;
}
