import {
  findDesk,
  type GivenLevel,
  type Grant,
  getType,
  lockDesk,
  saveDesk,
  saveTypes,
  setUpChanged,
  type TicketType,
} from "#features/desk/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { GivenByFile, HeldAlready, NothingGiven, TooManyGiven } from "./errors.ts";
import { followChange, permissionsNow } from "./follow-change.ts";

/** A role or a member, of whom it was asked before whether there is such. */
export type Subject = Pick<Grant, "to" | "id">;

interface Place {
  readonly guildId: Snowflake;
  /** Null: in the whole server. */
  readonly typeId: string | null;
  readonly by: Snowflake;
}

type Needs = Parameters<typeof followChange>[1] & Parameters<typeof setUpChanged>[1];

/** At one place, by command. */
const MOST = 50;

const isOf =
  ({ to, id }: Subject) =>
  (grant: Grant): boolean =>
    grant.to === to && grant.id === id;

const isGivenAdmin = ({ level, origin }: Grant): boolean => level === "admin" && origin === "command";

/**
 * Gives a level, in place of what was given to them there by command before. An admin holds every other level already: in its place nothing
 * less is given, or whoever may not take it would. Throws `HeldAlready`, `TooManyGiven`.
 */
export async function give(
  tx: Tx,
  app: Needs,
  { subject, level, ...place }: Place & { readonly subject: Subject; readonly level: GivenLevel },
): Promise<void> {
  await change(tx, app, place, (levels) => {
    const theirs = levels.filter(isOf(subject));
    if (theirs.some((grant) => grant.level === level || isGivenAdmin(grant))) throw new HeldAlready();
    const others = levels.filter((grant) => !isOf(subject)(grant) || grant.origin === "file");
    if (others.filter(({ origin }) => origin === "command").length >= MOST) throw new TooManyGiven();
    return [...others, { ...subject, level, origin: "command" }];
  });
}

/** Takes what was given by command, of the levels that `takes` names. Throws `NothingGiven`, `GivenByFile`. */
export async function take(
  tx: Tx,
  app: Needs,
  { subject, takes, ...place }: Place & { readonly subject: Subject; takes(level: GivenLevel): boolean },
): Promise<GivenLevel> {
  let taken: GivenLevel = "staff";
  await change(tx, app, place, (levels) => {
    const theirs = levels.filter((grant) => isOf(subject)(grant) && takes(grant.level));
    const [given] = theirs.filter(({ origin }) => origin === "command");
    if (!given) throw theirs.length > 0 ? new GivenByFile() : new NothingGiven();
    taken = given.level;
    return levels.filter((grant) => grant !== given);
  });
  return taken;
}

async function change(
  tx: Tx,
  app: Needs,
  { guildId, typeId, by }: Place,
  decide: (levels: readonly Grant[]) => readonly Grant[],
): Promise<void> {
  await lockDesk(tx, guildId);
  const desk = await findDesk(tx, guildId);
  if (!desk) throw new NoDesk();
  const before = await permissionsNow(tx, guildId);
  if (typeId === null) await saveDesk(tx, { ...desk, levels: decide(desk.levels) }, app.clock.now());
  else await saveTypes(tx, desk, [withLevels(await getType(tx, guildId, typeId), decide)]);
  await followChange(tx, app, { guildId, before, by });
  await setUpChanged(tx, app, { guildId, by });
}

function withLevels(type: TicketType, decide: (levels: readonly Grant[]) => readonly Grant[]): TicketType {
  const { levels = [], ...own } = type.own;
  const after = decide(levels);
  return { ...type, own: after.length === 0 ? own : { ...own, levels: after } };
}
