import type { App } from "#kernel/app.ts";
import { insertIfAbsent } from "#kernel/database.ts";
import { HostError } from "#kernel/errors.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { DeliveryOptions } from "../delivery/delivery.ts";
import { createTurns, type LaneNews, type Turns } from "../delivery/turns.ts";
import { createSharedPacing, type Pacing } from "../discord/rest/shared-pacing.ts";
import { sharedSince } from "./alone.ts";
import { createLeases, type Leases } from "./leases.ts";
import { type Link, openLink } from "./link.ts";
import { countLive, join, type Membership } from "./membership.ts";
import { type News, openNews } from "./news.ts";
import { RecentChannels } from "./recent-channels.ts";
import type { Role } from "./roles.ts";

export type Needs = Pick<App, "db" | "write" | "clock" | "ids" | "vault" | "log">;

/** What makes one of several processes of this one. */
export interface Together {
  readonly roles: readonly Role[];
  readonly member: Membership;
  readonly leases: Leases;
  readonly link: Link;
  readonly news: News;
  readonly turns: Turns;
  readonly pacing: Pacing;
  /** Channels that a gateway heard of a moment ago: their rooms may be on their way into the store. */
  readonly recent: RecentChannels;
  readonly delivery: Pick<DeliveryOptions, "turns" | "elsewhere" | "made">;
  close(): Promise<void>;
}

/** Joins the others that work on this database. Throws `HostError` when it can't be one of them. */
export async function openTogether(
  needs: Needs,
  { redis, roles }: { redis: string; roles: readonly Role[] },
): Promise<Together> {
  const { db, clock, log, write } = needs;
  const prefix = `frontdesk:${await findOrMake(needs, "installation", () => needs.ids.next())}`;
  await demandSameKey(needs);
  const since = await sharedSince(needs);
  const member = await join(needs, roles);
  const leases = createLeases(needs, member);
  const link = await openLink({ url: redis, prefix, log });
  const news = await openNews(link, member.id);
  const sharers = () => countLive(db, clock.now());
  const pacing = createSharedPacing({ link, clock, log, processId: member.id, sharers });
  const turns = createTurns({ leases, news: laneNews(news), clock, write, sure: member.sure, since });
  const recent = new RecentChannels(clock);
  return {
    roles,
    member,
    leases,
    link,
    news,
    turns,
    pacing,
    recent,
    delivery: {
      turns,
      made: (channelId) => news.tell("made", channelId),
      elsewhere: {
        // What reaches a worker was looked at by a gateway: it is never thrown away here without asking.
        mayBe: (channelId) => !roles.includes("gateway") || recent.has(channelId),
        patience: (channelId) => recent.left(channelId),
      },
    },
    async close() {
      await member.leave();
      news.close();
      link.close();
    },
  };
}

function laneNews(news: News): LaneNews {
  return {
    wake: (room: RoomId) => news.tell("wake", room),
    wakeLate: (room: RoomId) => news.tell("wake-late", room),
    wanted: (room: RoomId) => news.tell("wanted", room),
    changed: (room: RoomId) => news.tell("changed", room),
    listen(hear) {
      news.on("wake", hear.wake);
      news.on("wake-late", hear.wakeLate);
      news.on("wanted", hear.wanted);
      news.on("changed", hear.changed);
    },
  };
}

/** What one process sealed every other one has to open: with another key they would lose each other's words. */
async function demandSameKey(needs: Needs): Promise<void> {
  const sealed = await findOrMake(needs, "processes.vault", () => needs.vault.seal("Frontdesk"));
  try {
    needs.vault.open(sealed);
  } catch (cause) {
    throw new HostError(
      "The file frontdesk.key in this process's data folder is not the one that the other processes have. Copy it from them.",
      { cause },
    );
  }
}

async function findOrMake({ db, write }: Needs, key: string, make: () => string): Promise<string> {
  await write((tx) => insertIfAbsent(tx, "setting", { key, value: make() }));
  const row = await db.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirstOrThrow();
  return row.value;
}
