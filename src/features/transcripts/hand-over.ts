import { type Ticket, wasErased } from "#features/tickets/index.ts";
import type { Context } from "#kernel/feature.ts";
import { memory } from "#kernel/memory.ts";
import { text } from "#kernel/text.ts";
import type { View } from "#kernel/view.ts";
import { buildTranscript } from "./build.ts";
import type { Format, Rendition } from "./document/transcript.ts";
import { writeFiles } from "./document/write-files.ts";
import { BeingMade, TranscriptGone } from "./errors.ts";
import { insertPost } from "./post-store.ts";
import { bodiesWith } from "./say-files.ts";
import { copyView, onItsWayView } from "./views/copy.ts";

/** Bytes that an answer brings; it is stored until Discord has it, and a database takes only so much at once. */
const IN_ANSWER = 4 * 1024 * 1024;

interface Asked {
  /** Who asks. */
  readonly by: Rendition;
  readonly rendition: Rendition;
  readonly formats: readonly Format[];
}

/** Who waits for which at this moment. */
const making = memory(() => new Set<string>());

/** A transcript for whoever asks for it: in the answer; a large one in their DM. One at a time: throws `BeingMade`. */
export async function handOver(context: Context, ticket: Ticket, asked: Asked): Promise<View> {
  const under = making(context.app.db);
  const key = `${ticket.id}:${context.actor.id}`;
  if (under.has(key)) throw new BeingMade(ticket.number);
  under.add(key);
  try {
    return await make(context, ticket, asked);
  } finally {
    under.delete(key);
  }
}

async function make(
  { app, write, actor, locale, eventId }: Context,
  ticket: Ticket,
  { by, rendition, formats }: Asked,
): Promise<View> {
  const { transcript } = await buildTranscript(app, ticket, { rendition, reader: by });
  const translate = app.translate(locale, ticket);
  const files = formats.flatMap((format) => writeFiles(transcript, format, translate));
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes <= IN_ANSWER) return copyView(transcript, files, by);
  const { server, number } = transcript;
  const lead = translate(text("transcripts.asked", { number: String(number), server }));
  const bodies = await bodiesWith(app, files, lead);
  await write(async (tx) => {
    if (await wasErased(tx, ticket.id)) throw new TranscriptGone(ticket.number);
    const { id: room } = await app.rooms.dm(tx, actor.id);
    const source = `transcript-asked:${eventId}`;
    await insertPost(tx, ticket.id, { source, room, parts: bodies.length, rendition });
    for (const [part, say] of bodies.entries()) await app.outbox.add(tx, room, { say, source, part });
  });
  return onItsWayView(number);
}
