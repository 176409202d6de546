import { findDesk, getType } from "#features/desk/index.ts";
import {
  askGates,
  type Flood,
  findKeptOut,
  GateRefused,
  type Holder,
  type Knock,
  NotHeard,
  type Passed,
  passGates,
  type Refusal,
  type Verdict,
} from "#features/gates/index.ts";
import { findGuildMember, findPerson } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { SwitchedOff } from "#kernel/errors.ts";
import type { Context } from "#kernel/feature.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { IsLocked, TooLateToReopen } from "./errors.ts";
import { isShared, type Ticket } from "./ticket.ts";
import { getTicket } from "./ticket-store.ts";

/** Where the answer is read. */
export type Place = "server" | "dm";

type Needs = Pick<App, "clock" | "ids" | "vault" | "rooms" | "isOn">;

/**
 * Every way in asks this twice: before a form, by `mayOpen`, and here, in the transaction that opens the ticket. Takes the places of the
 * ticket, or throws `GateRefused` and leaves no trace; `SwitchedOff` where a server takes no tickets at all.
 */
export async function mustPass(tx: Tx, app: Needs, knock: Knock, place: Place): Promise<Passed> {
  mustTakeTickets(app, knock);
  const result = await passGates(tx, app, knock);
  if ("passed" in result) return result.passed;
  throw await refusalOf(tx, app, { because: result.because, of: ofKnock(knock), place });
}

/** What the gates say before anything was filled in. Throws `GateRefused`; changes nothing. */
export async function mayOpen(
  db: Db,
  app: Pick<App, "clock" | "vault" | "rooms" | "isOn">,
  knock: Knock,
  place: Place,
): Promise<Extract<Verdict, { may: "open" }>> {
  mustTakeTickets(app, knock);
  const verdict = await askGates(db, app, knock);
  if (verdict.may === "open") return verdict;
  throw await refusalOf(db, app, { because: verdict.because, of: ofKnock(knock), place });
}

function mustTakeTickets({ isOn }: Pick<App, "isOn">, { desk: { guildId } }: Knock): void {
  if (!isOn(guildId, "tickets")) throw new SwitchedOff("tickets", "everyone");
}

/** Throws `GateRefused` when somebody may not come back to this server's team: opening a ticket again is a way in too. */
export async function mayReopen(
  db: Db,
  app: Pick<App, "clock" | "vault" | "rooms">,
  ticket: Ticket,
  by: Returning,
  place: Place,
): Promise<void> {
  if ((await findPerson(db, by.id)) !== ticket.requester) return;
  if (ticket.lockedAt !== null) throw new IsLocked(ticket.number);
  const until = await reopenableUntil(db, ticket);
  if (until !== null && app.clock.now() > until) throw new TooLateToReopen(ticket.number);
  const because: Refusal | undefined = by.roles
    ? await findKeptOut(db, app, ticket.guildId, { person: ticket.requester, roles: by.roles })
    : { gate: "membership" };
  if (because) throw await refusalOf(db, app, { because, of: ticket, place });
}

/** Somebody who opens a ticket again. */
export interface Returning {
  readonly id: Snowflake;
  /** Null for somebody who is not in the server. */
  readonly roles: readonly Snowflake[] | null;
}

/** Who presses or types, as a member of the ticket's server. In a DM Discord is asked, so never inside a transaction. */
export async function returning({ app, actor, guildId }: Context, ticket: Ticket): Promise<Returning> {
  if (guildId !== null) return actor;
  const member = await findGuildMember(app, ticket.guildId, actor.id);
  return { id: actor.id, roles: member?.roles ?? null };
}

/** Until when its requester may open a closed ticket again; null when there is no end. */
export async function reopenableUntil(
  db: Db,
  { guildId, typeId, closedAt }: Pick<Ticket, "guildId" | "typeId" | "closedAt">,
): Promise<Instant | null> {
  const { reopenFor } = await getType(db, guildId, typeId);
  return reopenFor === null ? null : (closedAt ?? 0) + reopenFor;
}

/** Throws `NotHeard` when somebody may not write to this server's team, `IsLocked` when only the team is heard; for what is passed on by a press. */
export async function mayWrite(
  db: Db,
  app: Pick<App, "clock">,
  { guildId, number, lockedAt }: Pick<Ticket, "guildId" | "number" | "lockedAt">,
  by: { readonly id: Snowflake; readonly roles: readonly Snowflake[] },
): Promise<void> {
  if (lockedAt !== null) throw new IsLocked(number);
  const because = await findKeptOut(db, app, guildId, { person: await findPerson(db, by.id), roles: by.roles });
  if (!because) return;
  const desk = await findDesk(db, guildId);
  throw new NotHeard({ server: desk?.name ?? "", until: because.until });
}

type Of = Pick<Ticket, "guildId" | "typeId" | "panelId">;

const only = ({ guildId, typeId, panelId }: Of): Of => ({ guildId, typeId, panelId });
const ofKnock = ({ desk, type, panelId }: Knock): Of => ({ guildId: desk.guildId, typeId: type.id, panelId });

/** Pressed again and again: said once. */
export async function flooded(db: Db, of: Of, flood: NonNullable<Flood>): Promise<GateRefused> {
  const desk = await findDesk(db, of.guildId);
  const because = { gate: "flood", ...flood } as const;
  return new GateRefused({ because, of: only(of), server: desk?.name ?? "", place: "server", holder: null });
}

async function refusalOf(
  db: Db,
  app: Pick<App, "rooms">,
  { because, of, place }: { because: Refusal; of: Of; place: Place },
): Promise<GateRefused> {
  const desk = await findDesk(db, of.guildId);
  const holder = because.gate === "open" ? await findHolder(db, app, because.tickets) : null;
  return new GateRefused({ because, of: only(of), server: desk?.name ?? "", place, holder });
}

/** The newest of these tickets, and where its requester finds it: its thread, or the DM. */
async function findHolder(db: Db, { rooms }: Pick<App, "rooms">, ids: readonly string[]): Promise<Holder | null> {
  const id = [...ids].sort().at(-1);
  if (id === undefined) return null;
  const ticket = await getTicket(db, id);
  const channelId = (await rooms.find(db, ticket.requesterRoom))?.channelId;
  const server = isShared(ticket) ? ticket.guildId : "@me";
  return { number: ticket.number, url: channelId ? `https://discord.com/channels/${server}/${channelId}` : null };
}
