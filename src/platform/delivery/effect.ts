import { createHash } from "node:crypto";
import type { EffectRef, MessageBody, ReactionTarget, RoomId, Saying } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Vault } from "#kernel/vault.ts";
import type { EffectRow } from "./effect-store.ts";
import type { EffectKind } from "./tables.ts";

/** An effect as it is performed. */
export type Effect = { readonly place: EffectRef; readonly dedupe: string } & (
  | { readonly kind: "create" }
  | { readonly kind: "say"; readonly source: string; readonly part: number; readonly body: MessageBody }
  | { readonly kind: "edit"; readonly source: string; readonly part: number; readonly body: MessageBody }
  | { readonly kind: "erase"; readonly source: string }
  | { readonly kind: "remove"; readonly messageId: Snowflake }
  | { readonly kind: "react" | "unreact"; readonly target: ReactionTarget; readonly emoji: string }
  | { readonly kind: "invite" | "dismiss"; readonly userId: Snowflake }
);

/** How an effect is stored: what it is, and what it needs to be performed. */
export interface Written {
  readonly kind: EffectKind;
  readonly source: string | null;
  readonly part: number | null;
  readonly together?: string | null;
  /** What makes it the same effect when it is added again. */
  readonly identity: readonly (string | number)[];
  readonly body: object;
  /** It relays what a person said. Not stored. */
  readonly relays?: boolean;
}

export function toWritten(saying: Saying): Written {
  if ("say" in saying) {
    const { say: body, source, part = 0, together = null, relays = false } = saying;
    return { kind: "say", source, part, together, identity: [source, part], body, relays };
  }
  if ("edit" in saying) {
    const { edit: body, source, part = 0, key } = saying;
    return { kind: "edit", source, part, identity: [source, part, key], body };
  }
  if ("erase" in saying) {
    return { kind: "erase", source: saying.source, part: null, identity: [saying.source], body: {} };
  }
  if ("remove" in saying) {
    const messageId = saying.remove;
    return { kind: "remove", source: null, part: null, identity: [messageId], body: { messageId } };
  }
  if ("invite" in saying) return membership("invite", saying.invite, saying.source);
  if ("dismiss" in saying) return membership("dismiss", saying.dismiss, saying.source);
  const { emoji, key } = saying;
  const [kind, target] =
    "react" in saying ? (["react", saying.react] as const) : (["unreact", saying.unreact] as const);
  const named = typeof target === "string" ? [target] : [target.source, target.part ?? 0];
  const identity = [...named, emoji, ...(key === undefined ? [] : [key])];
  return { kind, source: null, part: null, identity, body: { target, emoji } };
}

function membership(kind: "invite" | "dismiss", userId: Snowflake, source: string): Written {
  return { kind, source, part: null, identity: [userId, source], body: { userId } };
}

/** An effect as it goes on in another room. What it answered stays behind. */
export function toMoved({ kind, source, part, together, body, dedupe }: EffectRow, vault: Vault): Written {
  const { replyTo: _replyTo, ...rest } = JSON.parse(vault.open(body));
  const named = [source ?? "", ...(part === null ? [] : [part])];
  return { kind, source, part, together, identity: kind === "edit" ? [...named, dedupe] : named, body: rest };
}

/** The same for the same effect in every process, after every restart and from every backup. */
export function dedupeOf(room: RoomId, { kind, identity }: Pick<Written, "kind" | "identity">): string {
  return createHash("sha256")
    .update(JSON.stringify([room, kind, ...identity]))
    .digest("hex")
    .slice(0, 40);
}

/** Discord takes nonces of up to 25 characters. */
export function nonceOf({ dedupe }: Pick<Effect, "dedupe">): string {
  return dedupe.slice(0, 25);
}

export function toEffect(row: EffectRow, vault: Vault): Effect {
  const { kind, dedupe } = row;
  const place = { room: row.room_id, position: row.position };
  const source = row.source ?? "";
  const part = row.part ?? 0;
  const body = () => JSON.parse(vault.open(row.body));
  switch (kind) {
    case "create":
      return { place, dedupe, kind };
    case "say":
    case "edit":
      return { place, dedupe, kind, source, part, body: body() };
    case "erase":
      return { place, dedupe, kind, source };
    case "remove":
    case "react":
    case "unreact":
    case "invite":
    case "dismiss":
      return { place, dedupe, kind, ...body() };
  }
}

const COURTESIES: readonly Effect["kind"][] = ["remove", "react", "unreact", "invite", "dismiss"];

/** Refused is done for these, so they say nothing of what we may do; and nobody waits for them. */
export const isCourtesy = (kind: Effect["kind"]): boolean => COURTESIES.includes(kind);
