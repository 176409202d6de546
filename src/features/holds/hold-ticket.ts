import { getType, isTrainee } from "#features/desk/index.ts";
import { keepWords, personOf } from "#features/people/index.ts";
import {
  hold,
  mustBeOfTeam,
  NO_END,
  resume,
  saveDecision,
  showCard,
  type Ticket,
  wakeLater,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type Duration, days, type Instant, minutes, type Snowflake } from "#kernel/types.ts";
import { NoReasonOfTrainee, NotAMoment, NotOnHold } from "./errors.ts";
import { tellBothSides } from "./tell.ts";
import { goesOnHereView, goesOnView, onHoldHereView, onHoldView } from "./views/hold.ts";

const SOONEST: Duration = minutes(1);
const LONGEST: Duration = days(90);

interface ByTeam {
  readonly ticket: Ticket;
  readonly by: Actor;
  readonly guildId: Snowflake | null;
}

type Needs = Parameters<typeof showCard>[1] & Parameters<typeof tellBothSides>[1] & Pick<App, "ids">;

/**
 * A ticket rests until a time, or `NO_END`, whatever its member writes; they are told so, and what they write is kept with it. Again: until another time.
 * Throws `NotAllowed`, `NotThisStatus`, `NotAMoment`.
 */
export async function holdTicket(
  tx: Tx,
  app: Needs,
  { until, reason, ...given }: ByTeam & { readonly until: Instant; readonly reason: string | null },
): Promise<Ticket> {
  const { ticket, by } = given;
  await mustBeTeam(tx, given);
  const at = app.clock.now();
  if (until !== NO_END && (until < at + SOONEST || until > at + LONGEST)) throw new NotAMoment();
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  if (reason !== null && isTrainee(type, by.roles)) throw new NoReasonOfTrainee();
  const person = await personOf(tx, app, by.id);
  const kept = reason === null ? null : await keepWords(tx, app, reason);
  const decision = hold(ticket, { by: person, at, until, reason: kept });
  await saveDecision(tx, decision);
  await wakeLater(tx, app, decision.after);
  await tellBothSides(tx, app, {
    ticket: decision.after,
    person,
    here: (who) => onHoldHereView({ by: who, until, reason }),
    there: (of) => onHoldView({ ...of, until, reason }),
  });
  await showCard(tx, app, decision.after);
  return decision.after;
}

/** It goes on. Throws `NotAllowed`, `NotOnHold`. */
export async function resumeTicket(tx: Tx, app: Needs, given: ByTeam): Promise<Ticket> {
  await mustBeTeam(tx, given);
  const person = await personOf(tx, app, given.by.id);
  const decision = resume(given.ticket, person, app.clock.now());
  if (decision.facts.length === 0) throw new NotOnHold();
  await saveDecision(tx, decision);
  await tellBothSides(tx, app, { ticket: decision.after, person, here: goesOnHereView, there: goesOnView });
  await showCard(tx, app, decision.after);
  return decision.after;
}

async function mustBeTeam(tx: Tx, { ticket, by, guildId }: ByTeam): Promise<void> {
  await mustBeOfTeam(tx, by, guildId, ticket);
}
