import { findWords, forgetWords, keepWords } from "#features/people/index.ts";
import { isRemoved } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { insertIfAbsent, type Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Text } from "#kernel/text.ts";
import { seconds } from "#kernel/types.ts";
import type { Voice } from "#kernel/voice.ts";

/** Lines of a room that follow each other within this time are one message. */
const GATHERED = seconds(5);
/** Of Discord's 2,000 characters; lines beyond are the next message. */
const LONGEST = 1900;
/** At once; more wait for the next time. */
const MOST = 50;

export interface SmallLine {
  readonly room: RoomId;
  readonly voice: Voice;
  readonly line: Text;
  readonly locale: string;
  /** Names it; at most 80 characters. The same again does nothing. */
  readonly source: string;
}

/**
 * Says a small line for everybody in a room, with others of the same few seconds in one message. It pings nobody. What must be read
 * before something else happens is said by the room's lane instead.
 */
export async function sayLine(
  tx: Tx,
  app: Pick<App, "ids" | "vault" | "jobs" | "clock" | "translate">,
  { room, voice, line, locale, source }: SmallLine,
): Promise<void> {
  const waiting = await tx.selectFrom("pending_line").select("source").where("room_id", "=", room).executeTakeFirst();
  const content_id = await keepWords(tx, app, app.translate(locale, voice)(line));
  if (!(await insertIfAbsent(tx, "pending_line", { source, room_id: room, position: app.ids.next(), content_id }))) {
    return forgetWords(tx, content_id);
  }
  const at = app.clock.now() + GATHERED;
  if (!waiting) await app.jobs.add(tx, sayLines, { room }, { at, key: `lines:${room}` });
  // What waits may be said at this moment, without this line: then this says it.
  else await app.jobs.add(tx, sayLines, { room }, { at, key: `late-lines:${room}` });
}

export const sayLines = job<{ room: RoomId }>({
  job: "notices.say-lines",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const rows = await tx
        .selectFrom("pending_line")
        .selectAll()
        .where("room_id", "=", payload.room)
        .orderBy("position")
        .limit(MOST)
        .execute();
      // Made for a ticket that did not come to it, or taken away with its ticket's end: it says nothing any more.
      const isNobodys = await isRemoved(tx, payload.room);
      const said: string[] = [];
      for (const { source, content_id } of rows) {
        const words = await findWords(tx, app, content_id);
        if (words !== undefined && !isNobodys) said.push(`-# ${words}`);
        await forgetWords(tx, content_id);
        await tx.deleteFrom("pending_line").where("source", "=", source).execute();
      }
      for (const [index, content] of inMessages(said).entries()) {
        const say = { content, allowed_mentions: { parse: [] as const } };
        await app.outbox.add(tx, payload.room, { say, source: `lines:${rows[0]?.position}`, part: index });
      }
      if (rows.length === MOST) {
        await app.jobs.add(tx, sayLines, payload, { at: app.clock.now(), key: `lines:${payload.room}` });
      }
    });
  },
});

/** Lines below each other, as many as one message holds. */
export function inMessages(lines: readonly string[]): string[] {
  const messages: string[] = [];
  for (const line of lines) {
    const last = messages.at(-1);
    if (last !== undefined && last.length + line.length < LONGEST) messages[messages.length - 1] = `${last}\n${line}`;
    else messages.push(line);
  }
  return messages;
}
