import type { Id, MessageRecord } from "./model.ts";
import type { World } from "./world.ts";

/** How long a nonce stands for its first message; Discord says "the past few minutes". */
export const NONCE_LIFETIME = 5 * 60_000;

/** The message this author created with this nonce a short while ago, even when it was deleted since. */
export function firstWithNonce(world: World, authorId: Id, nonce: MessageRecord["nonce"]): MessageRecord | undefined {
  if (nonce === undefined) return undefined;
  const sent = world.nonces.get(`${authorId}:${nonce}`);
  return sent && sent.until > world.clock.now() ? sent.message : undefined;
}

export function rememberNonce(world: World, message: MessageRecord): void {
  const now = world.clock.now();
  for (const [key, sent] of world.nonces) {
    // Oldest first, all with the same lifetime.
    if (sent.until > now) break;
    world.nonces.delete(key);
  }
  if (message.nonce === undefined) return;
  const key = `${message.author_id}:${message.nonce}`;
  world.nonces.delete(key);
  world.nonces.set(key, { key, message, until: now + NONCE_LIFETIME });
}
