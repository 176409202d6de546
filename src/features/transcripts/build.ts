import { findDesk, getType } from "#features/desk/index.ts";
import { listNotes } from "#features/notes/index.ts";
import { findGuildMember, findUserId, findWords, type PersonId } from "#features/people/index.ts";
import { closeReasonFor, findIntake, listNewestFacts, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { FoundFile, Noted, Rendition, Transcript } from "./document/transcript.ts";
import { TranscriptGone } from "./errors.ts";
import { gather } from "./gather.ts";
import { keepFiles } from "./keep-files.ts";

export type BuildNeeds = Pick<
  App,
  "db" | "rooms" | "discord" | "self" | "vault" | "files" | "clock" | "log" | "contributions"
>;

export interface Built {
  readonly transcript: Transcript;
  /** Files that are only named in it. */
  readonly others: readonly FoundFile[];
}

/** More than a team keeps about one ticket. */
const MOST_NOTES = 500;

/**
 * A ticket's conversation, read from Discord now. Nothing of it is kept. Throws `TranscriptGone` where nothing can be read any more,
 * `ServiceError` while Discord is down.
 */
export async function buildTranscript(
  app: BuildNeeds,
  ticket: Ticket,
  { rendition, reader }: Pick<Transcript, "rendition" | "reader">,
): Promise<Built> {
  const { entries: found, missing } = await gather(app, ticket, rendition);
  if (found.length === 0) throw new TranscriptGone(ticket.number);
  const desk = await findDesk(app.db, ticket.guildId);
  const type = await getType(app.db, ticket.guildId, ticket.typeId);
  const intake = await findIntake(app.db, app, ticket);
  const { entries, others } = await keepFiles(app, found);
  const transcript: Transcript = {
    rendition,
    reader,
    number: ticket.number,
    server: desk?.name ?? "",
    topic: type.name,
    member: rendition === "team" ? (ticket.alias ?? intake?.displayName ?? null) : null,
    openedAt: ticket.openedAt,
    closedAt: ticket.closedAt,
    reason: await closeReasonFor(app.db, app, ticket, rendition),
    madeAt: app.clock.now(),
    answers: (await wereOthers(app, ticket, rendition))
      ? []
      : (intake?.answers ?? []).map(({ question, words }) => ({ question, words })),
    notes: rendition === "team" ? await notesOf(app, ticket) : [],
    claims: rendition === "team" ? await claimsOf(app, ticket) : [],
    entries,
    missing,
  };
  return { transcript, others };
}

/** Whether the reader asks in place of somebody who answered the form. */
const wereOthers = async ({ db }: BuildNeeds, { id }: Ticket, rendition: Rendition): Promise<boolean> =>
  rendition === "member" && (await listNewestFacts(db, id, ["transferred"], 1)).length > 0;

/** More times than a ticket is given to somebody. */
const CLAIMS = 1_000;

async function claimsOf(app: BuildNeeds, { id, guildId }: Ticket): Promise<Transcript["claims"]> {
  const facts = (await listNewestFacts(app.db, id, ["assigned", "unassigned"], CLAIMS)).reverse();
  const names = new Map<PersonId, string>();
  const claims: { by: string | null; at: number }[] = [];
  for (const { kind, at, data } of facts) {
    const person = kind === "assigned" ? String(data?.["to"] ?? "") : null;
    if (person !== null && !names.has(person)) names.set(person, await nameOf(app, guildId, person));
    claims.push({ by: person === null ? null : (names.get(person) ?? "…"), at });
  }
  return claims;
}

/** The oldest first. */
async function notesOf(app: BuildNeeds, { id, guildId }: Ticket): Promise<Noted[]> {
  const notes = await listNotes(app.db, guildId, { ticket: id, member: null }, { skip: 0, limit: MOST_NOTES });
  const names = new Map<PersonId, string>();
  const kept: Noted[] = [];
  for (const { author, words, keptAt } of notes.reverse()) {
    const name = names.get(author) ?? (await nameOf(app, guildId, author));
    names.set(author, name);
    kept.push({ by: name, at: keptAt, words: (await findWords(app.db, app, words)) ?? "" });
  }
  return kept;
}

async function nameOf(app: BuildNeeds, guildId: string, person: PersonId): Promise<string> {
  const userId = await findUserId(app.db, person);
  const member = userId === undefined ? undefined : await findGuildMember(app, guildId, userId);
  return member?.nick ?? member?.user.global_name ?? member?.user.username ?? "…";
}
