import { DiscordAPIError } from "@discordjs/rest";
import type { APIChannel } from "discord-api-types/v10";
import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import { hours, type Snowflake } from "#kernel/types.ts";
import { followLock } from "../follow-lock.ts";
import { closeForLeaver, closeForThreadLeaver } from "../listeners/owner-left.ts";
import { followName } from "../listeners/renamed.ts";
import { closeIfArchived, isArchivedByPerson } from "../listeners/room-changed.ts";
import { isOnTheirWay } from "../owner-left.ts";
import { isShared, type Ticket } from "../ticket.ts";
import { listOpenAfter } from "../ticket-store.ts";
import { whenPeopleSeen } from "../when.ts";

/** Tickets looked at in one run; the next run takes the next ones. */
const AT_ONCE = 100;

/** How often it is looked where Discord does not tell who leaves: a call or two an hour for each open ticket. */
const LOOK_AGAIN = hours(1);
const KEY = "leavers";

/**
 * What nobody told us while we were away, for each open ticket: its owner left the server or the thread, others came into it or left it, a
 * person archived the thread, locked, unlocked or renamed its room. (Messages and deleted threads are found by catch-up.) One or two calls a ticket, behind everything that people wait for. Without
 * the Server Members intent nobody ever tells us, and it is looked every hour.
 */
export const findLeavers = job<{ after: string }>({
  job: "tickets.find-leavers",
  async run({ app, payload }) {
    const open = await listOpenAfter(app.db, payload.after, AT_ONCE);
    const active = new Map<Snowflake, Active>();
    for (const ticket of open) {
      const { guildId } = ticket;
      const threads = active.get(guildId) ?? (await activeThreads(app, guildId));
      active.set(guildId, threads);
      await lookAt(app, ticket, threads);
    }
    const last = open.at(-1);
    const now = app.clock.now();
    if (last && open.length === AT_ONCE) {
      await app.write(async (tx) => app.jobs.add(tx, findLeavers, { after: last.id }, { at: now }));
    } else if (!app.config.discord.members) {
      // What waits already is sooner: a session began meanwhile.
      const when = { at: now + LOOK_AGAIN, key: KEY, unlessWaiting: true } as const;
      await app.write(async (tx) => app.jobs.add(tx, findLeavers, { after: "" }, when));
    }
  },
});

/** A new session tells nothing of who left before it. */
export const lookForLeavers = listener("sessionStarted", async ({ app }) => {
  await app.write(async (tx) => app.jobs.add(tx, findLeavers, { after: "" }, { at: app.clock.now(), key: KEY }));
});

/** The active threads of a server, by id. */
type Active = ReadonlyMap<Snowflake, APIChannel>;

async function lookAt(app: App, ticket: Ticket, active: Active): Promise<void> {
  const { guildId } = ticket;
  const userId = await findUserId(app.db, ticket.requester);
  const threadId = (await app.rooms.find(app.db, ticket.staffRoom))?.channelId;
  if (!userId) return;
  const member = await ask(() => app.discord.guilds.getMember(guildId, userId));
  if (member === "gone") return closeForLeaver(app, guildId, userId);
  if (!threadId) return;
  const thread = active.get(threadId);
  if (!thread) {
    const room = await ask(() => app.discord.channels.get(threadId));
    if (typeof room !== "object") return;
    if ("thread_metadata" in room && isArchivedByPerson(room)) return closeIfArchived(app, threadId);
    return followRoom(app, room);
  }
  await followRoom(app, thread);
  if (!isShared(ticket)) return;
  const inside = await whoIsInside(app, threadId, userId);
  if (!inside) return;
  if (!inside.has(userId) && !(await isOnTheirWay(app.db, app, ticket))) {
    await closeForThreadLeaver(app, threadId, userId);
  }
  if (!app.config.discord.members) return;
  for (const follow of app.contributions(whenPeopleSeen)) await follow(app, { ticket, threadId, inside });
}

async function followRoom(app: App, room: APIChannel): Promise<void> {
  await followLock(app, room);
  if ("name" in room && room.name) await followName(app, room.id, room.name);
}

/** Undefined when Discord does not tell. Without the Server Members intent it says of one person alone whether they are. */
async function whoIsInside(
  app: App,
  threadId: Snowflake,
  userId: Snowflake,
): Promise<ReadonlySet<Snowflake> | undefined> {
  if (app.config.discord.members) {
    const inside = await ask(() => app.discord.threads.getAllMembers(threadId));
    return typeof inside === "object" ? new Set(inside.flatMap(({ user_id }) => user_id ?? [])) : undefined;
  }
  const inThread = await ask(() => app.discord.threads.getMember(threadId, userId));
  return inThread === "unknown" ? undefined : new Set(inThread === "gone" ? [] : [userId]);
}

async function activeThreads({ discord }: App, guildId: Snowflake): Promise<Active> {
  const active = await ask(() => discord.guilds.getActiveThreads(guildId));
  return new Map(typeof active === "object" ? active.threads.map((thread) => [thread.id, thread as APIChannel]) : []);
}

/** Unknown Member and Unknown User: the person is not there. Anything else that is refused says nothing about them. */
const GONE: readonly (number | string)[] = [10007, 10013];

async function ask<T>(question: () => Promise<T>): Promise<T | "gone" | "unknown"> {
  try {
    return await question();
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return GONE.includes(error.code) ? "gone" : "unknown";
  }
}
