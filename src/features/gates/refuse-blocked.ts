import { findDesk } from "#features/desk/index.ts";
import type { PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type RoomId, WENT_NOWHERE } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findBlockOf, findOwnBlock } from "./block-store.ts";
import { blockedHereView } from "./views/refused.ts";

export interface Written {
  readonly guildId: Snowflake;
  readonly person: PersonId;
  readonly roomId: RoomId;
  readonly messageId: Snowflake;
  /** Undefined when nobody has asked for them yet; see `rolesOf`. */
  readonly roles: readonly Snowflake[] | undefined;
}

/**
 * Whether what somebody wrote by DM into an open ticket of theirs stays here, because they are blocked. They are told once a block; every
 * message shows that it was not passed on. `"needs roles"` when a role is blocked, and nobody has asked which ones they have: then nothing
 * was done.
 */
export async function refuseBlocked(
  tx: Tx,
  app: Pick<App, "outbox" | "render" | "clock">,
  { guildId, person, roomId, messageId, roles }: Written,
): Promise<"refused" | "passed" | "needs roles"> {
  const now = app.clock.now();
  const block = roles
    ? await findBlockOf(tx, guildId, { person, roles }, now)
    : await findOwnBlock(tx, guildId, person, now);
  if (block === "a role") return "needs roles";
  if (!block) return "passed";
  const desk = await findDesk(tx, guildId);
  const view = blockedHereView({ server: desk?.name ?? "", until: block.until });
  // Discord does not say a person's language with a message.
  const say = app.render(view, desk?.locale ?? "en-US", { guildId });
  await app.outbox.add(tx, roomId, { react: messageId, emoji: WENT_NOWHERE });
  await app.outbox.add(tx, roomId, { say, source: `blocked:${block.id}:${block.at}` });
  return "refused";
}
