import type { APIMessage } from "@discordjs/core";
import { behindCopy, listFactsBySource, type MessageFacts, sourceOfMessage } from "#features/conversation/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { byAge, type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { readEntries, type Said } from "./document/read-message.ts";
import type { FoundEntry, Rendition, Transcript } from "./document/transcript.ts";
import { KnownNames } from "./names.ts";
import { isTranscript } from "./post-store.ts";
import { pagesOf } from "./read-room.ts";
import { roomsOf, type Source } from "./rooms-of.ts";

/** Messages of one ticket at most; older ones are left out, and that is said. */
export const MOST_MESSAGES = 20_000;

type Needs = Pick<App, "db" | "rooms" | "discord" | "self">;

export interface Gathered {
  readonly entries: readonly FoundEntry[];
  readonly missing: Transcript["missing"];
}

interface Found {
  readonly id: Snowflake;
  readonly answers: Snowflake | null;
  readonly entries: readonly FoundEntry[];
}

/** Reads a conversation from the rooms it was in, for the team or for its member. Asks Discord, a hundred messages at a time. */
export async function gather(
  app: Needs,
  ticket: Ticket,
  rendition: Rendition,
  most = MOST_MESSAGES,
): Promise<Gathered> {
  const facts = await listFactsBySource(app.db, ticket.id);
  const names = new KnownNames(app, ticket.guildId, rendition);
  const found: Found[] = [];
  let missing = { older: false, places: false };
  for (const source of await roomsOf(app, ticket, rendition)) {
    if (missing.older) break;
    const { channelId } = source.room;
    for await (const page of channelId === null ? [] : pagesOf(app, { ...source, channelId })) {
      if (!page) missing = { ...missing, places: true };
      else found.push(...(await readPage(app, page, { ticket, rendition, source, facts, names })));
      if (found.length < most) continue;
      missing = { ...missing, older: true };
      break;
    }
  }
  found.sort((a, b) => byAge(a.id, b.id));
  return { entries: withKnownAnswers(found.slice(-most)), missing };
}

/** What is answered stands in it, too, or is not told. */
function withKnownAnswers(found: readonly Found[]): FoundEntry[] {
  const known = new Set(found.map(({ id }) => id));
  return found.flatMap(({ answers, entries }) =>
    answers !== null && known.has(answers) ? entries : entries.map((entry) => ({ ...entry, replyTo: null })),
  );
}

interface Reading {
  readonly ticket: Ticket;
  readonly rendition: Rendition;
  readonly source: Source;
  readonly facts: ReadonlyMap<string, MessageFacts>;
  readonly names: KnownNames;
}

async function readPage(app: Needs, page: readonly APIMessage[], reading: Reading): Promise<Found[]> {
  const { ticket, rendition, source, facts, names } = reading;
  const { room, teamOnly, isMixed } = source;
  const wanted = page.filter(({ id }) => !isLeftOut(id, source));
  await names.learn(wanted);
  const referenced = wanted.flatMap(({ referenced_message }) => referenced_message ?? []);
  const ids = [...wanted, ...referenced].map(({ id }) => id);
  const copies = await app.rooms.saidInAll(app.db, room.id, ids);

  const sourceAt = (message: APIMessage, piece: number | null): string | undefined => {
    if (message.author.id !== app.self.id) return sourceOfMessage(message.id);
    const said = copies.get(message.id)?.filter(({ erased }) => !erased) ?? [];
    const one = piece === null ? said[0] : said.find((each) => each.piece === piece);
    return one && behindCopy(one.source);
  };
  const factsAt = (message: APIMessage, piece: number | null) => facts.get(sourceAt(message, piece) ?? "");
  const saidBy = (message: APIMessage, piece: number | null): Said | undefined => {
    const is = factsAt(message, piece)?.kind;
    return is && { is: is === "requester" ? "member" : "team", teamOnly: is === "comment" };
  };
  /** In a DM: what is known to have been said in this ticket. */
  const isOfTicket = (message: APIMessage, piece: number | null): boolean => {
    const own = factsAt(message, piece);
    if (own) return own.kind !== "comment" && (message.author.id === app.self.id || own.deletedAt === null);
    const of = message.author.id === app.self.id ? sourceAt(message, piece) : undefined;
    return of !== undefined && (of === ticket.dmCard || (of.includes(ticket.id) && !isTranscript(of)));
  };

  return wanted.flatMap((message): Found[] => {
    const entries = readEntries(message, {
      names,
      ids: rendition === "team" ? "shown" : "left out",
      teamOnly,
      self: app.self.id,
      saidBy,
      includes: isMixed ? isOfTicket : () => true,
    });
    return entries.length === 0 ? [] : [{ id: message.id, answers: message.referenced_message?.id ?? null, entries }];
  });
}

function isLeftOut(id: Snowflake, { without }: Source): boolean {
  const at = snowflakeTime(id);
  return without.some(({ from, until }) => at >= from && at < until);
}
