import type { Identity, TypeSettings } from "#features/desk/index.ts";
import type { PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { SignedOtherwise } from "./errors.ts";
import { personaOf } from "./persona-of.ts";

/** As whom something is said: asked for by who says it, or left to the topic. */
export type AskedIdentity = Identity | "as the topic says";

/** What was chosen in a command or form, which may be anything. */
export function askedIdentity(chosen: unknown): AskedIdentity {
  return chosen === "named" || chosen === "anonymous" || chosen === "persona" ? chosen : "as the topic says";
}

/** What a member may know of who acted. */
export interface Signature {
  readonly identity: Identity;
  /** The person's own name, or their alias. Null: the team's. */
  readonly name: string | null;
}

/** Which identity applies. Throws `SignedOtherwise` when the topic allows no other than its own. */
export function decideIdentity(type: Pick<TypeSettings, "identity" | "identityFixed">, asked: AskedIdentity): Identity {
  if (asked === "as the topic says" || asked === type.identity) return type.identity;
  if (type.identityFixed) throw new SignedOtherwise(type.identity);
  return asked;
}

export interface Signing {
  readonly guildId: Snowflake;
  readonly type: Pick<TypeSettings, "identity" | "identityFixed">;
  readonly asked: AskedIdentity;
  readonly author: { readonly person: PersonId; readonly displayName: string };
}

/** What the member reads of the author. Staff always see the author themselves. */
export async function sign(
  tx: Tx,
  app: Pick<App, "clock">,
  { guildId, type, asked, author }: Signing,
): Promise<Signature> {
  const identity = decideIdentity(type, asked);
  if (identity === "anonymous") return { identity, name: null };
  if (identity === "named") return { identity, name: author.displayName };
  return { identity, name: (await personaOf(tx, app, guildId, author.person)).name };
}

/** The line above what somebody of the team said. An alias looks like any name. */
export function nameLine({ name }: Pick<Signature, "name">, server: string): Text {
  return name === null ? text("identity.line-team", { server }) : text("identity.line-name", { name, server });
}

/** Why a reply in this topic can't be signed so; undefined when it can. */
export function refusedSignature(
  type: Parameters<typeof decideIdentity>[0],
  asked: AskedIdentity,
): SignedOtherwise | undefined {
  try {
    decideIdentity(type, asked);
    return undefined;
  } catch (error) {
    if (error instanceof SignedOtherwise) return error;
    throw error;
  }
}
