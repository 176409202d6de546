import { findPerson } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findSnip } from "./snip-store.ts";

/** The saved reply that may be meant by its name alone, as it is sent: `refund` is `s refund`. */
export async function replyNamed(
  app: Pick<App, "db" | "vault" | "isOn">,
  { guildId, userId, word }: { readonly guildId: Snowflake; readonly userId: Snowflake; readonly word: string },
): Promise<string | undefined> {
  if (!app.isOn(guildId, "saved-replies")) return undefined;
  const person = await findPerson(app.db, userId);
  const snip = await findSnip(app.db, app, { guildId, person, abbreviation: word });
  return snip && `s ${snip.abbreviation}`;
}
