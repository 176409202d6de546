import type { REST } from "@discordjs/rest";
import { type APIEmbed, type APIMessage, EmbedType, MessageType, Routes } from "discord-api-types/v10";
import type { MessageBody } from "#kernel/outbox.ts";
import { byAge, type Instant, isNewer, minutes, type Snowflake, snowflakeAt } from "#kernel/types.ts";
import { listKnown } from "./copy-store.ts";
import type { Effect } from "./effect.ts";
import { type Attempt, channelOf, type Performing } from "./performing.ts";
import type { RoomRow } from "./room-store.ts";

/** How far our clock and Discord's may differ. */
const CLOCK_SKEW = minutes(10);
const PAGE = 100;
/** Pages read at most: a room where more was written since is read no further back than this. */
const PAGES = 10;

/**
 * The message of an attempt whose answer we never saw, if Discord has it.
 *
 * Everything we say in a room passes its lane, one at a time: an own message that is newer than the last confirmed one and that we
 * don't know is the one in flight. Answers to commands do not pass the lane; they are told apart by how they were made and what they say.
 */
export async function readBack(
  context: Pick<Performing, "db" | "call" | "self">,
  attempt: Attempt<Extract<Effect, { kind: "say" }>>,
  isIt: (message: APIMessage) => boolean,
): Promise<APIMessage | undefined> {
  for await (const page of ownPages({ read: context.call, self: context.self }, attempt)) {
    const own = (page ?? []).filter(isIt);
    const known = await listKnown(
      context.db,
      attempt.room.id,
      own.map((message) => message.id),
    );
    const found = own.find((message) => !known.has(message.id));
    if (found) return found;
  }
  return undefined;
}

/** What we said in a room since, the newest confirmed one with it, in order; undefined when it was not wanted any more before it was known. */
export async function listOwn(
  { callIf, self }: Pick<Performing, "callIf" | "self">,
  attempt: Attempt<Extract<Effect, { kind: "say" }>>,
  isWanted: () => boolean,
): Promise<APIMessage[] | undefined> {
  const own: APIMessage[] = [];
  const read: Read = (send) => callIf(isWanted, send);
  for await (const page of ownPages({ read, self }, attempt, "with the confirmed one")) {
    if (!page) return undefined;
    own.push(...page);
  }
  return own;
}

type Read = (send: (rest: REST) => Promise<unknown>) => Promise<unknown>;

async function* ownPages(
  { read, self }: { readonly read: Read } & Pick<Performing, "self">,
  attempt: Attempt<Extract<Effect, { kind: "say" }>>,
  from: "behind the confirmed one" | "with the confirmed one" = "behind the confirmed one",
): AsyncGenerator<APIMessage[] | undefined> {
  const { room, doubt } = attempt;
  const channelId = channelOf(attempt);
  const confirmed = room.confirmed_id ?? oldestIn(room, doubt ?? 0);
  const floor =
    from === "with the confirmed one" && room.confirmed_id !== null ? `${BigInt(confirmed) - 1n}` : confirmed;
  const begin = snowflakeAt((doubt ?? 0) - CLOCK_SKEW);
  let after = isNewer(floor, begin) ? floor : begin;

  // Mostly the newest page is all, and it has what was said also where our clock is far ahead of Discord's.
  const newest = await readPage(read, channelId, {});
  if (!newest) return yield undefined;
  const [oldest] = newest;
  if (!oldest || newest.length < PAGE || !isNewer(oldest.id, after))
    return yield newest.filter((message) => isSaid(message, self.id) && isNewer(message.id, floor));
  for (let page = 0; page < PAGES; page += 1) {
    const messages = await readPage(read, channelId, { after });
    if (!messages) return yield undefined;
    yield messages.filter((message) => isSaid(message, self.id));
    const last = messages.at(-1);
    if (!last || messages.length < PAGE) return;
    after = last.id;
  }
}

/** What is older is not ours: a room that we made holds nothing older, a DM or chosen channel what an earlier store said there. */
function oldestIn({ kind, created_at }: RoomRow, doubt: Instant): Snowflake {
  return kind === "dm" || kind === "channel" ? snowflakeAt(Math.min(created_at, doubt) - CLOCK_SKEW) : "0";
}

/** In order. */
async function readPage(
  read: Read,
  channelId: Snowflake,
  from: { readonly after?: Snowflake },
): Promise<APIMessage[] | undefined> {
  const query = new URLSearchParams({ ...from, limit: String(PAGE) });
  const messages = (await read((rest) => rest.get(Routes.channelMessages(channelId), { query }))) as
    | APIMessage[]
    | undefined;
  return messages?.sort((a, b) => byAge(a.id, b.id));
}

/** Said by us through a lane: no system message, no answer to an interaction. */
export function isSaid(message: APIMessage, self: Snowflake): boolean {
  return (
    message.author.id === self &&
    (message.type === MessageType.Default || message.type === MessageType.Reply) &&
    message.webhook_id === undefined &&
    message.interaction_metadata === undefined
  );
}

/** Whether a message says what a body says, as far as Discord keeps it. */
export function saysTheSame(message: APIMessage, body: MessageBody): boolean {
  const said = letters([body.content, body.embeds, body.components]);
  // Files that could not come along leave a sentence behind, so the beginning counts.
  return letters([message.content, message.embeds.filter(isOurs), message.components]).startsWith(said);
}

/** Previews of links are made by Discord. */
function isOurs(embed: APIEmbed): boolean {
  return embed.type === undefined || embed.type === EmbedType.Rich;
}

/** All texts of a body, without what Discord changes when it stores them: spaces, markup, order of keys. */
export function letters(of: unknown): string {
  if (typeof of === "string") return of.replace(/[^\p{L}\p{N}]/gu, "");
  if (Array.isArray(of)) return of.map(letters).join("");
  if (typeof of !== "object" || of === null) return "";
  return TEXTS.map((key) => letters((of as Record<string, unknown>)[key])).join("");
}

const TEXTS = ["title", "description", "content", "label", "components", "fields", "name", "value", "accessory"];
