import { replyToRequester } from "#features/conversation/index.ts";
import { findDesk, getType, isTrainee } from "#features/desk/index.ts";
import { findPerson, personOf } from "#features/people/index.ts";
import { getTicket, mustBeOfTeam, NoDesk, noted, saveDecision } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { DecidedAlready, NotByTrainee, NotByYourself, NotYourAnswer } from "./errors.ts";
import type { Pending } from "./held-reply.ts";
import { decide, findHeld, findKept } from "./held-store.ts";
import { mustStillStand, type Writer } from "./still-stands.ts";

type Who = Pick<Context, "actor" | "guildId">;

/** A reply that still waits, for somebody of its ticket's team. Throws when it was decided, or is not theirs to see. */
export async function getPending(db: Db, app: Pick<App, "vault">, who: Who, id: string | undefined): Promise<Pending> {
  const { actor, guildId } = who;
  const held = guildId === null ? undefined : await findHeld(db, guildId, id ?? "");
  if (!held) throw new DecidedAlready();
  const ticket = await getTicket(db, held.ticketId);
  await mustBeOfTeam(db, actor, guildId, ticket);
  const kept = held.state === "waiting" ? await findKept(db, app, held) : undefined;
  if (!kept) throw new DecidedAlready();
  return { held, kept, ticket, isOwn: (await findPerson(db, actor.id)) === held.author };
}

/** Throws unless this person may let somebody else's answer pass. */
export async function mustApprove(
  db: Db,
  { actor }: Pick<Context, "actor">,
  { ticket, isOwn }: Pending,
): Promise<void> {
  if (isOwn) throw new NotByYourself();
  const type = await getType(db, ticket.guildId, ticket.typeId);
  if (isTrainee(type, actor.roles)) throw new NotByTrainee();
}

export function mustBeOwn({ isOwn }: Pending): void {
  if (!isOwn) throw new NotYourAnswer();
}

/** Sends it now, in its author's name; with other words when whoever approves changed them. Throws what `mustStillStand` does. */
export async function letPass(
  tx: Tx,
  app: App,
  { actor }: Pick<Context, "actor">,
  pending: Pending,
  { writer, words = pending.kept.said.text }: { readonly writer: Writer; readonly words?: string },
): Promise<"sent" | "waiting"> {
  const { held, kept, ticket } = pending;
  await mustStillStand(tx, app, pending, writer);
  const at = app.clock.now();
  const by = await personOf(tx, app, actor.id);
  if (!(await decide(tx, held, { state: "sent", by, at }))) throw new DecidedAlready();
  const approved = noted(ticket, { kind: "reply-approved", at, person: by, data: { why: held.why } });
  await saveDecision(tx, approved);
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) throw new NoDesk();
  const said = { ...kept.said, text: words };
  const request = { ...kept, ticket: approved.after, desk, source: held.source, said, passed: true } as const;
  const outcome = await replyToRequester(tx, app, request);
  return outcome === "waiting" ? "waiting" : "sent";
}

/** It is not sent. */
export async function drop(
  tx: Tx,
  app: App,
  { actor }: Pick<Context, "actor">,
  { held, ticket, isOwn }: Pending,
): Promise<void> {
  const at = app.clock.now();
  const by = await personOf(tx, app, actor.id);
  if (!(await decide(tx, held, { state: isOwn ? "withdrawn" : "declined", by, at }))) throw new DecidedAlready();
  await saveDecision(tx, noted(ticket, { kind: "reply-declined", at, person: by, data: { why: held.why } }));
}
