import { refuse } from "../errors.ts";
import { byAge } from "../snowflake.ts";
import type { Id, MessageRecord } from "./model.ts";
import type { World } from "./world.ts";

/** A message of this channel, an ephemeral one too. */
export function findMessage(world: World, channelId: Id, messageId: Id): MessageRecord | undefined {
  const messages = world.messages.get(channelId) ?? [];
  const index = firstNotBefore(messages, messageId);
  return messages[index]?.id === messageId ? messages[index] : undefined;
}

/** The same for those who read history: ephemeral messages are not in it. Throws 10008. */
export function messageInHistory(world: World, channelId: Id, messageId: Id): MessageRecord {
  const message = findMessage(world, channelId, messageId);
  if (!message || message.ephemeral_for) throw refuse(10008);
  return message;
}

/** Which messages of a channel, relative to one of them. At most one of the three is heeded, in this order. */
export interface HistoryPage {
  around?: Id;
  before?: Id;
  after?: Id;
  limit: number;
}

/** A page of a channel's history, the newest first. */
export function readHistory(world: World, channelId: Id, page: HistoryPage): MessageRecord[] {
  const messages = (world.messages.get(channelId) ?? []).filter((message) => !message.ephemeral_for);
  const [start, end] = window(messages, page);
  return messages.slice(Math.max(0, start), end).reverse();
}

function window(messages: readonly MessageRecord[], { around, before, after, limit }: HistoryPage): [number, number] {
  if (around !== undefined) {
    const middle = firstNotBefore(messages, around);
    const older = Math.floor(limit / 2);
    return [middle - older, middle - older + limit];
  }
  if (before !== undefined) {
    const end = firstNotBefore(messages, before);
    return [end - limit, end];
  }
  if (after !== undefined) {
    const at = firstNotBefore(messages, after);
    const start = messages[at]?.id === after ? at + 1 : at;
    return [start, start + limit];
  }
  return [messages.length - limit, messages.length];
}

/** Where the first message at least as young as `id` stands in a list that is sorted by age. */
export function firstNotBefore(messages: readonly MessageRecord[], id: Id): number {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byAge((messages[middle] as MessageRecord).id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
