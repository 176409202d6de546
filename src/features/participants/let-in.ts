import { findUserId, type PersonId } from "#features/people/index.ts";
import { accessOfTeam, invitationOf, isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { isForTeamNow } from "./is-for-team-now.ts";
import { listParticipants } from "./participant-store.ts";

interface LettingIn {
  readonly ticket: Ticket;
  readonly userId: Snowflake;
  readonly person: PersonId;
  readonly is: "in" | "out";
  /** Names this time. */
  readonly source: string;
}

const PUT_OUT = "put-out:";

/** Who was to be let into a thread, or put out, under this source; undefined when it is about something else. */
export function doorOf(
  source: string | null,
): { readonly what: "let-in" | "put-out"; readonly person: PersonId } | undefined {
  const [, what, person] = /^(let-in|put-out):([^:]+):/.exec(source ?? "") ?? [];
  if (person === undefined) return undefined;
  return { what: what === "let-in" ? "let-in" : "put-out", person };
}

/**
 * Lets somebody into a shared room, or puts them out, once it is stored who takes part. A thread has members, a channel has overwrites;
 * the room takes what it has.
 */
export async function letIn(
  tx: Tx,
  app: Pick<App, "outbox" | "vault">,
  { ticket, userId, person, is, source: key }: LettingIn,
): Promise<void> {
  const source = `${is === "in" ? invitationOf(person) : `${PUT_OUT}${person}:`}${key}`;
  await app.outbox.add(tx, ticket.staffRoom, is === "in" ? { invite: userId, source } : { dismiss: userId, source });
  await showWhoSees(tx, app, ticket);
}

/** A channel of its own shows who sees it: the team, and in a shared one who asks and who takes part. */
export async function showWhoSees(tx: Tx, app: Pick<App, "outbox" | "vault">, ticket: Ticket): Promise<void> {
  const inside =
    isShared(ticket) && !(await isForTeamNow(tx, ticket))
      ? [ticket.requester, ...(await listParticipants(tx, app, ticket.id)).map(({ person }) => person)]
      : [];
  const people: Snowflake[] = [];
  for (const person of inside) {
    const id = await findUserId(tx, person);
    if (id !== undefined) people.push(id);
  }
  const access = { ...(await accessOfTeam(tx, ticket)), people };
  await app.outbox.show(tx, ticket.staffRoom, { show: "overwrites", access });
}
