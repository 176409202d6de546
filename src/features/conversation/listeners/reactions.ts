import type { APIMessage, APIReaction } from "@discordjs/core";
import { findPerson, findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { type Events, listener } from "#kernel/feature.ts";
import type { Room } from "#kernel/rooms.ts";
import type { Snowflake } from "#kernel/types.ts";
import { listBehind } from "../find-behind.ts";
import { listReactions } from "../reaction-store.ts";
import { findMirrored, relayReaction, sideOf, withdrawReaction } from "../relay-reaction.ts";

type Emoji = APIReaction["emoji"];

const nameOf = ({ id, name }: Emoji): string => (id ? `${name}:${id}` : (name ?? ""));

export const hearReaction = listener("reactionAdded", async ({ app, event }) => {
  const room = await app.rooms.findByChannel(app.db, event.channel_id);
  if (!room) return;
  if (!(await findMirrored(app.db, app, room, event.message_id))) return awaitCopy(app, room, event);
  const by = { id: event.user_id, roles: event.member?.roles ?? [] };
  const reacted = { room, messageId: event.message_id, emoji: nameOf(event.emoji), by };
  await app.write(async (tx) => relayReaction(tx, app, reacted));
});

/** People see a copy before we are told that it stands there. */
async function awaitCopy(app: App, room: Room, event: Events["reactionAdded"]): Promise<void> {
  if (event.message_author_id !== app.self.id) return;
  if ((await app.rooms.saidIn(app.db, room.id, event.message_id)).length > 0) return;
  await app.write((tx) => app.rooms.compareSoon(tx, event.channel_id));
}

export const hearReactionGone = listener("reactionRemoved", async ({ app, event }) => {
  const room = await app.rooms.findByChannel(app.db, event.channel_id);
  if (!room || !(await findMirrored(app.db, app, room, event.message_id))) return;
  const { message_id: messageId, user_id: by } = event;
  await app.write(async (tx) => withdrawReaction(tx, app, { room, messageId, emoji: nameOf(event.emoji), by }));
});

/** Reactions that came and went while we were away, of what the newest page of a room shows. */
export const compareReactions = listener("roomCaughtUp", async ({ app, event }) => {
  const { guildId } = event.room;
  const rolesOf: RolesOf = async (userId) =>
    (guildId === null ? undefined : await event.asked.member(guildId, userId))?.roles ?? [];
  for (const message of event.newest) await compare(app, event.room, message, rolesOf);
});

/** None of somebody who is no member any more. */
type RolesOf = (userId: Snowflake) => Promise<readonly Snowflake[]>;

async function compare(app: App, room: Room, seen: APIMessage, rolesOf: RolesOf): Promise<void> {
  const found = await findMirrored(app.db, app, room, seen.id);
  if (!found) return;
  const behind = await listBehind(app.db, app, room.id, seen.id);
  const reactions = (await Promise.all(behind.map(({ id }) => listReactions(app.db, id)))).flat();
  const isHere = await sideOf(app.db, app, room, found);
  const known = reactions.filter(({ person }) => isHere(person));
  const emojis = new Set([
    ...known.map(({ emoji }) => emoji),
    ...(seen.reactions ?? []).map(({ emoji }) => nameOf(emoji)),
  ]);
  for (const emoji of emojis) {
    const there = seen.reactions?.find((one) => nameOf(one.emoji) === emoji);
    const byOthers = (there?.count ?? 0) - (there?.me ? 1 : 0);
    const mine = known.filter((one) => one.emoji === emoji);
    if (byOthers === mine.length) continue;
    const people = byOthers === 0 ? [] : await reactors(app, room, seen.id, emoji, rolesOf);
    await bring(app, { room, messageId: seen.id, emoji, people, before: mine.map(({ person }) => person) });
  }
}

interface Compared {
  readonly room: Room;
  readonly messageId: Snowflake;
  readonly emoji: string;
  readonly people: readonly { readonly id: Snowflake; readonly roles: readonly Snowflake[] }[];
  readonly before: readonly string[];
}

async function bring(app: App, { room, messageId, emoji, people, before }: Compared): Promise<void> {
  await app.write(async (tx) => {
    for (const by of people) {
      // Of several that share a message, whichever it was brought to.
      if (before.includes((await findPerson(tx, by.id)) ?? "")) continue;
      await relayReaction(tx, app, { room, messageId, emoji, by });
    }
    for (const person of before) {
      const by = await findUserId(tx, person);
      if (by === undefined || people.some(({ id }) => id === by)) continue;
      await withdrawReaction(tx, app, { room, messageId, emoji, by });
    }
  });
}

/** Who reacted, at most 100, without bots; with their roles where there are any. In a DM there is only one who can have. */
async function reactors(
  app: App,
  room: Room,
  messageId: Snowflake,
  emoji: string,
  rolesOf: RolesOf,
): Promise<Compared["people"]> {
  if (room.kind === "dm" && room.userId !== null) return [{ id: room.userId, roles: [] }];
  const channelId = room.channelId ?? "";
  const users = await app.discord.channels.getMessageReactions(channelId, messageId, emoji, { limit: 100 });
  const people = users.filter((user) => !user.bot);
  return Promise.all(people.map(async ({ id }) => ({ id, roles: await rolesOf(id) })));
}
