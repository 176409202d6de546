import {
  cannotHide,
  cannotHideClaimed,
  type Desk,
  findDesk,
  leavesOf,
  listAllTypes,
  passedOn,
  resolveTypes,
  type TicketType,
  type TypeDefinition,
} from "#features/desk/index.ts";
import type { Wanted } from "#features/places/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { CannotHide, TooManyTopics } from "./errors.ts";

/** All topics of a server as they are now, retired ones too, in order; gives those that are to be stored. */
export type Change = (types: readonly TicketType[], desk: Desk) => readonly TypeDefinition[];

export interface Planned {
  readonly desk: Desk;
  readonly saved: readonly TypeDefinition[];
  /** All topics as they are then, with what they take from above. */
  readonly after: readonly TicketType[];
  /** Where rooms are made from now on that were made elsewhere, or nowhere, before. */
  readonly places: readonly Wanted[];
}

/** What decides where rooms are made, and who sees whom in them. */
const FELT = ["room", "destinationId", "nsfwDestinationId", "leads", "identity", "identityFixed", "requester"] as const;

/** What a server can ever have had, retired ones too. */
const MOST = 500;

/** Decides what a change makes of a server's topics, and of those below them. Stores nothing. */
export async function planChange(db: Db, guildId: Snowflake | null, change: Change): Promise<Planned> {
  const desk = guildId === null ? undefined : await findDesk(db, guildId);
  if (!desk) throw new NoDesk();
  const before = await listAllTypes(db, desk.guildId);
  const saved = change(before, desk);
  const all = [...before.filter(({ id }) => !saved.some((one) => one.id === id)), ...saved];
  if (all.length > MOST) throw new TooManyTopics();
  const after = resolveTypes(passedOn(desk), all).sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const known = leavesOf(before);
  const touched = leavesOf(after).filter((type) => {
    const was = known.find(({ id }) => id === type.id);
    return type.leads !== "redirect" && (!was || FELT.some((name) => was[name] !== type[name]));
  });
  for (const type of touched) {
    const shown = cannotHide(type);
    if (shown) throw new CannotHide(shown, type.name);
    if (type.claims.others === "hidden" && cannotHideClaimed(type)) throw new CannotHide("claimed", type.name);
  }
  const places = touched.flatMap(({ destinationId, nsfwDestinationId, room }) =>
    [destinationId, nsfwDestinationId].flatMap((channelId) => (channelId === null ? [] : [{ channelId, use: room }])),
  );
  return { desk, saved, after, places };
}
