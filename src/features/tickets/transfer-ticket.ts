import { findDesk, findPanel, getType, isTrainee } from "#features/desk/index.ts";
import { freePlaces, retakePlaces } from "#features/gates/index.ts";
import { findUserId, forgetWords, keepWords, personOf } from "#features/people/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { showCard } from "./card-state.ts";
import { changeTicket } from "./change-ticket.ts";
import {
  GivenAway,
  HiddenStays,
  MovesAlready,
  NoReasonToMembers,
  NotThisStatus,
  ReportStays,
  StillOpening,
  TheirsAlready,
} from "./errors.ts";
import type { Member } from "./find-member.ts";
import { insertFormer } from "./former-store.ts";
import { findIntake, type Intake } from "./intake.ts";
import { enrichCard } from "./jobs/enrich.ts";
import { isMoving } from "./move-store.ts";
import { roomName } from "./naming.ts";
import { listNewestFacts } from "./newest-facts.ts";
import { saveDecision } from "./save-decision.ts";
import { type Decision, isBeingMade, isOpen, isShared, type Ticket, transferred } from "./ticket.ts";
import { answersFor, mustBeOfTeam } from "./ticket-here.ts";
import { addRoomsOf, countOf, leaveRooms } from "./ticket-store.ts";
import { notYoursView, transferredHereView, yoursNowView } from "./views/transferred.ts";
import { doWhen, whenTransferred, whenTurnPassed } from "./when.ts";
import { readerIn, whoActed } from "./who-closed.ts";

type Needs = Pick<
  App,
  | "outbox"
  | "rooms"
  | "jobs"
  | "clock"
  | "ids"
  | "vault"
  | "render"
  | "translate"
  | "contributions"
  | "config"
  | "enrich"
>;

export interface TransferRequest {
  readonly ticket: Ticket;
  /** Whose ticket it was when it was looked at: of two who give it away at once, the second is told. */
  readonly seen: Ticket["requester"];
  readonly to: Member;
  /** Of whoever asked until now, as a member of the server. */
  readonly formerRoles: readonly Snowflake[];
  readonly by: Actor;
  readonly guildId: Snowflake | null;
  /** Both members read it. */
  readonly reason: string | null;
}

/**
 * Gives an open ticket to another member, who asks from now on; in the caller's transaction. What the form said stays with the ticket, what
 * was known of the one before does not. Their place under the limits of open tickets is free, and the other one's is taken, also beyond the
 * limit: it is the team that decides. Throws what a person can do wrong.
 */
export async function transferTicket(tx: Tx, app: Needs, request: TransferRequest): Promise<Ticket> {
  const { ticket: before, to, by, reason } = request;
  await mustBeGivable(tx, request);
  const type = await getType(tx, before.guildId, before.typeId);
  if (reason !== null && isTrainee(type, by.roles)) throw new NoReasonToMembers();
  const requester = await personOf(tx, app, to.userId);
  if (requester === before.requester) throw new TheirsAlready();

  const at = app.clock.now();
  const person = await personOf(tx, app, by.id);
  const old = await findIntake(tx, app, before);
  const shared = isShared(before);
  const decision = transferred(
    before,
    {
      requester,
      requesterRoom: shared ? before.staffRoom : (await app.rooms.dm(tx, to.userId)).id,
      intake: await keepWords(tx, app, JSON.stringify(await intakeOf(tx, before, { old, to, requester }))),
      dmCard: shared ? null : sourceOf(before),
    },
    { by: person, at, reason: reason === null ? null : await keepWords(tx, app, reason) },
  );
  await saveDecision(tx, decision);
  const { after } = decision;
  await insertFormer(tx, app, after, {
    person: before.requester,
    roomId: before.requesterRoom,
    until: at,
    name: old?.displayName,
  });
  if (before.intake !== null) await forgetWords(tx, before.intake);
  await addRoomsOf(tx, after);
  await leaveRooms(tx, before, after, at);
  await freePlaces(tx, after.id);
  await retakePlaces(tx, after);

  // Whoever has it now reads that before anything else of it.
  await tellMembers(tx, app, request, { before, after, old });
  const settled = await settle(tx, app, request, decision);
  await sayHere(tx, app, request, settled);
  const now = await dropAssignee(tx, app, settled);
  if (now.status === "waiting-requester") await doWhen(whenTurnPassed, tx, app, { before, after: now });
  await nameRoom(tx, app, now, to.displayName);
  await showCard(tx, app, now);
  if (app.enrich) await app.jobs.add(tx, enrichCard, { ticketId: now.id }, { at });
  return now;
}

async function mustBeGivable(tx: Tx, { ticket, seen, by, guildId }: TransferRequest): Promise<void> {
  await mustBeOfTeam(tx, by, guildId, ticket);
  if (ticket.oneWay) throw new ReportStays();
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  // Before anybody is compared with who asks: every answer is the same, whoever is named.
  if (ticket.alias !== null) throw new HiddenStays();
  if (isBeingMade(ticket)) throw new StillOpening();
  if (await isMoving(tx, ticket.id)) throw new MovesAlready();
  if (ticket.requester !== seen) throw new GivenAway();
}

/** Doors and what was planned for the one before. */
async function settle(
  tx: Tx,
  app: Needs,
  { formerRoles }: TransferRequest,
  { before, after }: Pick<Decision, "before" | "after">,
): Promise<Ticket> {
  const id = await findUserId(tx, before.requester);
  const isTeam = id !== undefined && (await answersFor(tx, after, { id, roles: formerRoles }));
  let now = after;
  for (const act of app.contributions(whenTransferred)) {
    now = await act(tx, app, { before, after: now, former: isTeam ? "of the team" : "not of the team" });
  }
  return now;
}

interface Change {
  readonly old: Intake | undefined;
  readonly to: Member;
  readonly requester: Ticket["requester"];
}

async function intakeOf(db: Db, { guildId }: Ticket, { old, to, requester }: Change): Promise<Intake> {
  const { answers = [], formMs = null, adult, pictures } = old ?? {};
  return {
    ...to,
    answers,
    formMs,
    ...(adult ? { adult } : {}),
    ...(pictures ? { pictures } : {}),
    ...(old?.openedBy === undefined ? {} : { openedBy: old.openedBy }),
    earlier: await countOf(db, guildId, requester),
    ...(old === undefined ? {} : { formerly: old.displayName }),
  };
}

/** Nobody looks after what they ask themselves. */
async function dropAssignee(tx: Tx, app: Needs, ticket: Ticket): Promise<Ticket> {
  if (ticket.assignee !== ticket.requester) return ticket;
  const decision = changeTicket(ticket, { assignee: null }, null, app.clock.now());
  await saveDecision(tx, decision);
  return decision.after;
}

interface Given {
  readonly before: Ticket;
  readonly after: Ticket;
  readonly old: Intake | undefined;
}

/** Both members hear it by DM; the one before also in place of the card that offered to go on. */
async function tellMembers(tx: Tx, app: Needs, request: TransferRequest, { before, after, old }: Given): Promise<void> {
  const { to, reason } = request;
  const desk = await findDesk(tx, after.guildId);
  const server = desk?.name ?? "";
  const source = sourceOf(before);
  if (!isShared(after)) {
    const { name: topic } = await getType(tx, after.guildId, after.typeId);
    const former = old?.displayName ?? text("tickets.the-member");
    const view = yoursNowView({ ticket: after, topic, server, former, reason });
    await app.outbox.add(tx, after.requesterRoom, { say: app.render(view, to.locale, after), source });
  }
  const formerId = await findUserId(tx, before.requester);
  if (formerId === undefined) return;
  const locale = old?.locale ?? desk?.locale ?? "en-US";
  const draw = (why: string | null) => app.render(notYoursView({ ticket: after, server, reason: why }), locale, after);
  const room = isShared(after) ? (await app.rooms.dm(tx, formerId)).id : before.requesterRoom;
  await app.outbox.add(tx, room, { say: draw(reason), source: goneSource(source) });
  // Why is said once, where erasing the ticket can still take it back.
  if (before.dmCard !== null) await app.outbox.add(tx, room, { edit: draw(null), source: before.dmCard, key: source });
}

async function sayHere(tx: Tx, app: Needs, { ticket, to, by, reason }: TransferRequest, now: Ticket): Promise<void> {
  const desk = await findDesk(tx, now.guildId);
  const { identity: signed } = await getType(tx, now.guildId, now.typeId);
  const person = await personOf(tx, app, by.id);
  const who = await whoActed(tx, now, { person, signed, reader: readerIn(now) });
  const view = transferredHereView({ by: who, member: to.userId, reason }, isShared(now) ? "shared" : "the team's");
  const say = app.render(view, desk?.locale ?? "en-US", ticket);
  await app.outbox.add(tx, now.staffRoom, { say, source: `${sourceOf(ticket)}:here` });
}

/** Names this time, by the ticket as it was. Short: the column of a DM card holds 40 characters. */
const sourceOf = ({ id, version }: Ticket): string => nameOf(id, version + 1);

const nameOf = (ticketId: string, version: number): string => `given:${ticketId}:${version}`;

const goneSource = (source: string): string => `${source}:gone`;

/** What both members are told under, by the version since which it is somebody else's. */
export const transferSources = (ticketId: string, version: number): string[] => {
  const source = nameOf(ticketId, version);
  return [source, goneSource(source)];
};

/** The room's name says whose ticket it is, where its template does and nobody named it by hand. A counter is not known any more. */
async function nameRoom(tx: Tx, app: Pick<App, "outbox">, ticket: Ticket, author: string): Promise<void> {
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const panel = ticket.panelId === null ? undefined : await findPanel(tx, ticket.guildId, ticket.panelId);
  const template = panel?.nameTemplate ?? type.nameTemplate;
  if (!template.includes("$author") || template.includes("$counter")) return;
  const [named] = await listNewestFacts(tx, ticket.id, ["renamed"], 1);
  if (named) return;
  const { number, openedAt } = ticket;
  const name = roomName(template, { number, counter: 0, author, type: type.name, at: openedAt });
  await app.outbox.show(tx, ticket.staffRoom, { show: "name", name });
}
