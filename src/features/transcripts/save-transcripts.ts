import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { findIntake, isShared, type Ticket, wasErased } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { text } from "#kernel/text.ts";
import { type BuildNeeds, buildTranscript } from "./build.ts";
import { FORMATS, type Format, type Rendition } from "./document/transcript.ts";
import { writeFiles } from "./document/write-files.ts";
import { TranscriptGone } from "./errors.ts";
import { insertPost, isPosted, postSource } from "./post-store.ts";
import { bodiesBeside, bodiesWith, keptIn } from "./say-files.ts";
import { isSentByTeam } from "./sent-by-team.ts";
import { whereTicketIsSaved } from "./where-saved.ts";

type Needs = BuildNeeds & Pick<App, "write" | "outbox" | "translate">;

/** Saves what the team may read of a closed ticket in its channel, if it has one; once for each close. Not what whoever reported it would read there. */
export async function saveForTeam(app: Needs, ticket: Ticket): Promise<void> {
  const { channelId } = await whereTicketIsSaved(app.db, ticket);
  const desk = await findDesk(app.db, ticket.guildId);
  if (channelId === null || !desk || (await isSentByTeam(app, ticket))) return;
  await sayOnce(app, ticket, {
    rendition: "team",
    formats: FORMATS,
    locale: desk.locale,
    roomFor: (tx) => app.outbox.addRoom(tx, { kind: "channel", guildId: ticket.guildId, channelId }),
  });
}

/** Sends whoever asked in a closed ticket their copy, in a DM; once for each close. */
export async function sendToMember(app: Needs, ticket: Ticket): Promise<void> {
  const desk = await findDesk(app.db, ticket.guildId);
  const intake = await findIntake(app.db, app, ticket);
  const userId = await findUserId(app.db, ticket.requester);
  if (userId === undefined) return;
  await sayOnce(app, ticket, {
    rendition: "member",
    formats: ["html"],
    locale: intake?.locale ?? desk?.locale ?? "en-US",
    roomFor: async (tx) => (isShared(ticket) ? (await app.rooms.dm(tx, userId)).id : ticket.requesterRoom),
  });
}

interface Saying {
  readonly rendition: Rendition;
  readonly formats: readonly Format[];
  readonly locale: string;
  readonly roomFor: (tx: Tx) => Promise<RoomId>;
}

/** A crash before the end leaves nothing but files that go by themselves: it is done anew. */
async function sayOnce(app: Needs, ticket: Ticket, { rendition, formats, locale, roomFor }: Saying): Promise<void> {
  const source = postSource(ticket, rendition);
  if (await isPosted(app.db, ticket.id, source)) return;
  const built = await buildTranscript(app, ticket, { rendition, reader: rendition }).catch(unlessGone);
  if (!built) return;
  const { transcript, others } = built;
  const translate = app.translate(locale, ticket);
  const files = formats.flatMap((format) => writeFiles(transcript, format, translate));
  const number = String(ticket.number);
  const lead = translate(
    rendition === "team"
      ? text("transcripts.saved", { number, topic: transcript.topic })
      : text("transcripts.sent", { number, server: transcript.server }),
  );
  const bodies = [...(await bodiesWith(app, files, lead)), ...(await bodiesBeside(app, others))];
  await app.write(async (tx) => {
    // It takes a while to be made.
    if (await wasErased(tx, ticket.id)) return app.files.forget(tx, keptIn(bodies));
    const room = await roomFor(tx);
    const isNew = await insertPost(tx, ticket.id, { source, room, parts: bodies.length, rendition });
    if (!isNew) return app.files.forget(tx, keptIn(bodies));
    for (const [part, say] of bodies.entries()) await app.outbox.add(tx, room, { say, source, part });
  });
}

/** What can't be read any more is said by nobody. */
function unlessGone(error: unknown): undefined {
  if (!(error instanceof TranscriptGone)) throw error;
}
