import { findWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Ticket } from "./ticket.ts";

/** Who asked, as the team sees it on the card, and what the form said. Kept sealed. */
export interface Intake {
  readonly userId: Snowflake;
  readonly username: string;
  readonly displayName: string;
  readonly avatarUrl: string | null;
  /** Language of the requester's client. */
  readonly locale: string;
  readonly joinedAt: Instant | null;
  readonly roles: readonly Snowflake[];
  readonly answers: readonly { readonly question: string; readonly words: string }[];
  /** Tickets of this person in this server before this one. */
  readonly earlier: number;
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
