import { keepWords, personOf } from "#features/people/index.ts";
import { isBeingMade, isShared, noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { cut, oneLine } from "#kernel/words.ts";
import { type ByHand, mustBeTheirs, noteForTeam } from "./by-hand.ts";
import { NoName, NoRoomToName } from "./errors.ts";
import { renamedLine } from "./views/lines.ts";

/** Discord's limit of a channel's or thread's name. */
const LONGEST = 100;

type Needs = Parameters<typeof noteForTeam>[1] & Pick<App, "outbox">;

/**
 * Calls a ticket's room otherwise, in the caller's transaction. Discord takes two names in ten minutes: of several only the last is shown,
 * as soon as it may be. Throws `NoName` and `NoRoomToName`, `NotAllowed` and `NotThisStatus`.
 */
export async function renameTicket(
  tx: Tx,
  app: Needs,
  { name: typed, ...given }: ByHand & { readonly name: string },
): Promise<Ticket> {
  const { ticket, by } = given;
  await mustBeTheirs(tx, given);
  if (isBeingMade(ticket)) throw new NoRoomToName();
  const name = cut(oneLine(typed), LONGEST);
  if (!/[\p{L}\p{N}\p{S}]/u.test(name)) throw new NoName();
  const person = await personOf(tx, app, by.id);
  const content = await keepWords(tx, app, name);
  const decision = noted(ticket, { kind: "renamed", at: app.clock.now(), person, content });
  await saveDecision(tx, decision);
  await app.outbox.show(tx, ticket.staffRoom, { show: "name", name });
  if (!isShared(ticket)) await noteForTeam(tx, app, decision.after, renamedLine(by.id, name));
  return decision.after;
}
