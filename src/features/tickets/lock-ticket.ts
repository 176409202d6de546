import { findDesk, getType, isTrainee } from "#features/desk/index.ts";
import { keepWords, type PersonId, personOf } from "#features/people/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { showCard } from "./card-state.ts";
import { NoConversation, NoReasonOfTrainee } from "./errors.ts";
import { findIntake } from "./intake.ts";
import { saveDecision } from "./save-decision.ts";
import { type Decision, isShared, lock, type Ticket, unlock } from "./ticket.ts";
import { mustBeOfTeam } from "./ticket-here.ts";
import { lockedForRequesterView, lockedHereView, unlockedForRequesterView, unlockedHereView } from "./views/locked.ts";
import { readerIn, whoActed } from "./who-closed.ts";

type Needs = Pick<
  App,
  "outbox" | "rooms" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config" | "jobs"
>;

interface ByTeam {
  readonly ticket: Ticket;
  readonly by: Actor;
  readonly guildId: Snowflake | null;
}

/**
 * From now on only the team is heard in a ticket; in the caller's transaction. By DM nothing that the requester or who was added writes is
 * passed on, and they are told so; in a shared room they read and can't write. Throws `NotAllowed`, `LockedAlready`, `NotThisStatus`.
 */
export async function lockTicket(
  tx: Tx,
  app: Needs,
  { ticket, by, guildId, reason }: ByTeam & { readonly reason: string | null },
): Promise<Ticket> {
  await mustBeTeam(tx, { ticket, by, guildId });
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  if (reason !== null && isTrainee(type, by.roles)) throw new NoReasonOfTrainee();
  const person = await personOf(tx, app, by.id);
  const kept = reason === null ? null : await keepWords(tx, app, reason);
  const decision = lock(ticket, { by: person, at: app.clock.now(), reason: kept, how: "command" });
  await save(tx, app, decision, {
    person,
    views: { here: lockedHereView(reason), there: lockedForRequesterView(reason) },
  });
  return decision.after;
}

/** Everybody is heard again. What was written meanwhile was not passed on, and is not. Throws `NotAllowed`, `NotLocked`, `NotThisStatus`. */
export async function unlockTicket(tx: Tx, app: Needs, { ticket, by, guildId }: ByTeam): Promise<Ticket> {
  await mustBeTeam(tx, { ticket, by, guildId });
  const person = await personOf(tx, app, by.id);
  const decision = unlock(ticket, { by: person, at: app.clock.now(), how: "command" });
  await save(tx, app, decision, { person, views: UNLOCKED });
  return decision.after;
}

/** Its room was locked or unlocked by Discord's own means; `by` is null where nobody knows who it was. Throws as those above. */
export async function lockedByHand(
  tx: Tx,
  app: Needs,
  { ticket, to, by }: { readonly ticket: Ticket; readonly to: "locked" | "unlocked"; readonly by: Snowflake | null },
): Promise<void> {
  const person = by === null ? null : await personOf(tx, app, by);
  const done = { by: person, at: app.clock.now(), how: "discord" } as const;
  if (to === "unlocked") return save(tx, app, unlock(ticket, done), { person, views: UNLOCKED });
  const views = { here: lockedHereView(null), there: lockedForRequesterView(null) };
  await save(tx, app, lock(ticket, { ...done, reason: null }), { person, views });
}

async function mustBeTeam(tx: Tx, { ticket, by, guildId }: ByTeam): Promise<void> {
  await mustBeOfTeam(tx, by, guildId, ticket);
  // Nobody but the team is heard in a report.
  if (ticket.oneWay) throw new NoConversation();
}

interface Said {
  readonly person: PersonId | null;
  readonly views: {
    readonly here: (by: Parameters<typeof unlockedHereView>[0]) => View;
    readonly there: (of: { readonly number: number; readonly server: string }) => View;
  };
}

const UNLOCKED: Said["views"] = { here: unlockedHereView, there: unlockedForRequesterView };

async function save(tx: Tx, app: Needs, decision: Decision, { person, views }: Said): Promise<void> {
  const { after } = decision;
  await saveDecision(tx, decision);
  const desk = await findDesk(tx, after.guildId);
  const intake = await findIntake(tx, app, after);
  const type = await getType(tx, after.guildId, after.typeId);
  const who = await whoActed(tx, after, { person, signed: type.identity, reader: readerIn(after) });
  const source = `lock:${after.id}:${after.version}`;
  const locale = desk?.locale ?? "en-US";
  await app.outbox.add(tx, after.staffRoom, { say: app.render(views.here(who), locale, after), source });
  if (!isShared(after)) {
    const view = views.there({ number: after.number, server: desk?.name ?? "" });
    await app.outbox.add(tx, after.requesterRoom, { say: app.render(view, intake?.locale ?? locale, after), source });
  }
  await showLock(tx, app, after);
  await showCard(tx, app, after);
}

/** In a shared room only the team writes, or everybody; a room of the team's own stays open. */
export async function showLock(tx: Tx, { outbox }: Pick<App, "outbox">, ticket: Ticket): Promise<void> {
  if (!isShared(ticket)) return;
  await outbox.show(tx, ticket.staffRoom, { show: "closed", archived: false, locked: ticket.lockedAt !== null });
}
