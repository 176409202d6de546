import type { Desk } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { saveDecision, staffCommented, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { EffectRef, RoomId } from "#kernel/outbox.ts";
import { mention, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { compose } from "./compose.ts";
import { fileLimitOf } from "./file-limit.ts";
import type { Said } from "./message.ts";
import { insertMessage } from "./message-store.ts";

export interface Aside {
  readonly ticket: Ticket;
  readonly desk: Desk;
  readonly source: string;
  readonly author: { readonly id: Snowflake; readonly displayName: string };
  readonly said: Said;
  /** Where the team reads it. */
  readonly room: RoomId;
  /** Where it was typed, when it does not stay there: its author is told with a mention. */
  readonly takenFrom: RoomId | null;
  /** Then: why. */
  readonly why?: Text;
}

type Needs = Pick<App, "outbox" | "ids" | "clock" | "translate">;

/** Keeps a staff-only message where the team alone reads it. The same source again does nothing. Returns its place in the lane. */
export async function keepAside(tx: Tx, app: Needs, aside: Aside): Promise<EffectRef | undefined> {
  const { ticket, desk, source, author, said, room, takenFrom } = aside;
  const { why = text("conversation.moved-aside", { staff: mention(author.id) }) } = aside;
  const at = app.clock.now();
  const person = await personOf(tx, app, author.id);
  const lead = text("conversation.note-of", { staff: author.displayName });
  const tail: { tail?: Text } = takenFrom ? { tail: why } : {};
  const fileLimit = await fileLimitOf(tx, ticket.guildId, said.files);
  const { parts } = compose(said, lead, app.translate(desk.locale, ticket), { ...tail, fileLimit });
  const isNew = await insertMessage(tx, {
    id: app.ids.next(),
    ticketId: ticket.id,
    roomId: takenFrom ?? room,
    copyRoomId: room,
    source,
    author: person,
    kind: "comment",
    identity: null,
    state: "queued",
    reason: null,
    receipt: takenFrom ? "replace" : "none",
    parts: parts.length,
    words: null,
    sentAt: at,
    editedAt: null,
    deletedAt: null,
  });
  if (!isNew) return undefined;
  await saveDecision(tx, staffCommented(ticket, person, at));
  let last: EffectRef | undefined;
  for (const [part, body] of parts.entries()) {
    const pings = takenFrom && part === parts.length - 1 ? { parse: [] as const, users: [author.id] } : undefined;
    const say = pings ? { ...body, allowed_mentions: pings } : body;
    last = await app.outbox.add(tx, room, { say, source, part });
  }
  return last;
}
