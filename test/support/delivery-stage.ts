import {
  addApplication,
  addChannel,
  addGuild,
  addMember,
  addRole,
  addUser,
  type Box,
  ChannelType,
  createBox,
  Permission,
} from "discord-box";
import type { Migration } from "kysely/migration";
import { pino } from "pino";
import { type Clock, sleepOn } from "#kernel/clock.ts";
import { ulids } from "#kernel/ids.ts";
import type { Log } from "#kernel/log.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import type { Duration } from "#kernel/types.ts";
import { type Delivery, openDelivery } from "#platform/delivery/delivery.ts";
import { deliveryMigrations } from "#platform/delivery/migration.ts";
import type { Pacer, Priority } from "#platform/discord/rest/pacer.ts";
import { createRest, type DiscordRest } from "#platform/discord/rest/rest.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { type DatabaseName, type FreshDatabase, freshDatabase } from "#test/support/databases.ts";

/** What a bot may do that talks in threads and makes channels. */
const PERMISSIONS =
  Permission.VIEW_CHANNEL |
  Permission.SEND_MESSAGES |
  Permission.READ_MESSAGE_HISTORY |
  Permission.ATTACH_FILES |
  Permission.ADD_REACTIONS |
  Permission.MANAGE_MESSAGES |
  Permission.PIN_MESSAGES |
  Permission.MANAGE_THREADS |
  Permission.CREATE_PUBLIC_THREADS |
  Permission.CREATE_PRIVATE_THREADS |
  Permission.SEND_MESSAGES_IN_THREADS |
  Permission.EMBED_LINKS |
  Permission.USE_APPLICATION_COMMANDS |
  Permission.MANAGE_CHANNELS |
  Permission.MANAGE_ROLES;

/** A box with a server, a bot, a member and a member of staff; and the delivery engine of that bot on a store of its own. */
export interface Stage extends AsyncDisposable {
  readonly box: Box;
  readonly clock: Clock;
  readonly log: Log;
  readonly database: FreshDatabase;
  readonly bot: string;
  readonly token: string;
  readonly guild: string;
  /** The channel below which staff threads are made. */
  readonly desk: string;
  /** Below which channels are made. */
  readonly category: string;
  /** With the tags open, waiting and bug. */
  readonly forum: string;
  readonly team: string;
  readonly ada: string;
  readonly mel: string;
  readonly told: Told[];
  /** Channels that delivery found to be behind. */
  readonly behind: string[];
  readonly rest: DiscordRest;
  delivery: Delivery;
  /** A second engine on the same store, not started. */
  open(): Promise<Delivery>;
  /**
   * A second engine on the same store, started, that is dead from its nth commit on: just before it, so that Discord did what nobody
   * noted, or just after it. `died` resolves then. It must not be stopped.
   */
  openMortal(death: Death): Promise<{ readonly delivery: Delivery; readonly died: Promise<void> }>;
  /** Ends the process's part without waiting for anything, and begins anew on the same store, as after a kill. */
  restart(): Promise<void>;
}

export interface Death {
  readonly commit: number;
  readonly when: "before" | "after";
}

/** One thing that delivery told its listeners, with the event's own fields. */
export interface Told {
  readonly on: keyof DeliveryListener;
}

export interface StageOptions {
  readonly database?: DatabaseName;
  readonly migrations?: Readonly<Record<string, Migration>>;
  readonly limits?: "discord" | "off";
  /** So far the engine's clock is ahead of Discord's. */
  readonly ahead?: Duration;
  readonly log?: Log;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const box = await createBox({ limits: options.limits ?? "off" });
  const { world } = box;
  const ada = addUser(world, { name: "Ada" }).id;
  const mel = addUser(world, { name: "Mel" }).id;
  const application = addApplication(world, { name: "Desk" });
  const guild = addGuild(world, { name: "Home", ownerId: mel }).id;
  addMember(world, guild, ada);
  box.people.as(mel).invite(application.id, guild, PERMISSIONS);
  const desk = addChannel(world, guild, { name: "desk" }).id;
  const category = addChannel(world, guild, { name: "tickets", type: ChannelType.GUILD_CATEGORY }).id;
  const forum = addChannel(world, guild, {
    name: "requests",
    type: ChannelType.GUILD_FORUM,
    available_tags: ["open", "waiting", "bug"].map((name, n) => ({
      id: `${900 + n}`,
      name,
      moderated: false,
      emoji_id: null,
      emoji_name: null,
    })),
  }).id;
  const team = addRole(world, guild, { name: "Team" }).id;

  const clock = clockOf(box, options.ahead);
  const log = options.log ?? (pino({ level: process.env["LOG"] ?? "silent" }) as Log);
  const migrations = options.migrations ?? deliveryMigrations;
  const database = await freshDatabase(options.database ?? "sqlite", migrations, { clock });
  const vault = openVault(database.dataFolder);
  const told: Told[] = [];
  const behind: string[] = [];

  const rest = createRest({ token: application.token, apiUrl: box.api, clock, log });
  const self = { id: application.bot_id };
  const open = () =>
    openDelivery({ db: database.db, write: database.write, clock, ids: ulids(clock), vault, log, rest, self });
  const begin = async () => {
    const delivery = await open();
    delivery.start({ listeners: [tellTo(told)], behind: (channelId) => behind.push(channelId) });
    return { delivery };
  };

  const stage: Stage = {
    box,
    clock,
    log,
    database,
    bot: application.bot_id,
    token: application.token,
    guild,
    desk,
    category,
    forum,
    team,
    ada,
    mel,
    told,
    behind,
    rest,
    open,
    ...(await begin()),
    async openMortal(death) {
      const died = Promise.withResolvers<void>();
      const never = new Promise<never>(() => {});
      let dead = false;
      let commits = 0;
      const die = () => {
        dead = true;
        died.resolve();
      };
      const write: FreshDatabase["write"] = async (run) => {
        if (dead) return never;
        commits += 1;
        const isLast = commits === death.commit;
        if (isLast && death.when === "before") {
          die();
          return never;
        }
        const result = await database.write(async (tx) => {
          const kept = await run(tx);
          // Before what follows a commit: the dead poke nobody.
          if (isLast) dead = true;
          return kept;
        });
        if (!isLast) return result;
        die();
        return never;
      };
      const pacer: Pacer = Object.create(rest.pacer, {
        token: { value: (of: Priority) => (dead ? never : rest.pacer.token(of)) },
      });
      const delivery = await openDelivery({
        db: database.db,
        write,
        clock,
        ids: ulids(clock),
        vault,
        log,
        rest: { lane: rest.lane, pacer },
        self,
      });
      delivery.start({ listeners: [tellTo(told)], behind: (channelId) => behind.push(channelId) });
      return { delivery, died: died.promise };
    },
    async restart() {
      await stage.delivery.stop();
      Object.assign(stage, await begin());
    },
    async [Symbol.asyncDispose]() {
      await stage.delivery.stop();
      await database[Symbol.asyncDispose]();
      await box.close();
    },
  };
  return stage;
}

export function clockOf(box: Box, ahead: Duration = 0): Clock {
  const now = () => box.clock.now() + ahead;
  const at: Clock["at"] = (time, run) => box.clock.at(time - ahead, run);
  return { now, at, sleep: (length, signal) => sleepOn({ now, at }, length, signal) };
}

function tellTo(told: Told[]): DeliveryListener {
  const hear = (on: keyof DeliveryListener) => async (_tx: unknown, event: object) => {
    told.push({ on, ...event });
  };
  return {
    created: hear("created"),
    delivered: hear("delivered"),
    failed: hear("failed"),
    held: hear("held"),
    notShown: hear("notShown"),
  };
}
