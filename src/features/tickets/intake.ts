import type { FormAnswer } from "#features/forms/index.ts";
import { findWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Known } from "#kernel/enrichment.ts";
import type { Duration, Instant, Snowflake } from "#kernel/types.ts";
import type { Ticket } from "./ticket.ts";

/**
 * Who asked, as the team sees it on the card, and what the form said. Kept sealed.
 *
 * Of a member who asks without being named it holds the alias and nothing else, so that nothing drawn from it can say too much.
 */
export interface Intake {
  /** Null: the team is not told. */
  readonly userId: Snowflake | null;
  readonly username: string;
  readonly displayName: string;
  readonly avatarUrl: string | null;
  /** Language of the requester's client. */
  readonly locale: string;
  readonly joinedAt: Instant | null;
  readonly roles: readonly Snowflake[];
  readonly answers: readonly FormAnswer[];
  /** Time on the form, from its opening to its sending, pauses too; null where nothing was asked. */
  readonly formMs: Duration | null;
  /** They said that it is about adult things, and it was made where those belong. */
  readonly adult?: true;
  /** Pictures that the card carries, by the names they have there. */
  readonly pictures?: readonly CardPicture[];
  /** Tickets of this person in this server before this one. */
  readonly earlier: number;
  /** Who of the team opened it with them; absent when they asked themselves. */
  readonly openedBy?: Snowflake;
  /** Who asked before, where somebody else's ticket was given to them: by name, as the team knew it. */
  readonly formerly?: string;
  /** What features knew of them when the card stood. */
  readonly known?: readonly Known[];
}

export interface CardPicture {
  readonly name: string;
  /** Bytes. */
  readonly size?: number;
  readonly spoiler?: true;
}

/** For a card that does not carry them, or not yet. */
export function withoutPictures({ pictures: _, ...intake }: Intake): Intake {
  return intake;
}

/** What the team may know of a member who asks without being named. */
export function hidden(
  alias: string,
  { locale }: Pick<Intake, "locale">,
): Omit<Intake, "answers" | "earlier" | "formMs"> {
  return { userId: null, username: alias, displayName: alias, avatarUrl: null, locale, joinedAt: null, roles: [] };
}

/** Undefined once the words were forgotten. */
export async function findIntake(
  db: Db,
  app: Pick<App, "vault">,
  ticket: Pick<Ticket, "intake">,
): Promise<Intake | undefined> {
  if (ticket.intake === null) return undefined;
  const words = await findWords(db, app, ticket.intake);
  return words === undefined ? undefined : (JSON.parse(words) as Intake);
}
