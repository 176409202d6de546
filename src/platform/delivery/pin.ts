import { type APIMessage, MessageType, Routes } from "discord-api-types/v10";
import type { Snowflake } from "#kernel/types.ts";
import type { Performing } from "./performing.ts";

/** How far back the notice of a pin is looked for: it stands at the end of the room. */
const NEWEST = "5";

/** Pins a message of ours, and takes away Discord's line that says so: it tells nobody anything they need. */
export async function pin(
  { call, self }: Pick<Performing, "call" | "self">,
  channelId: Snowflake,
  messageId: Snowflake,
): Promise<void> {
  await call((rest) => rest.put(Routes.channelMessagesPin(channelId, messageId)));
  const query = new URLSearchParams({ limit: NEWEST });
  const newest = (await call((rest) => rest.get(Routes.channelMessages(channelId), { query }))) as APIMessage[];
  const notice = newest.find(
    ({ type, author, message_reference }) =>
      type === MessageType.ChannelPinnedMessage && author.id === self.id && message_reference?.message_id === messageId,
  );
  if (notice) await call((rest) => rest.delete(Routes.channelMessage(channelId, notice.id)));
}

/** That it is not pinned is fine. */
export async function unpin(
  { call }: Pick<Performing, "call">,
  channelId: Snowflake,
  messageId: Snowflake,
): Promise<void> {
  await call((rest) => rest.delete(Routes.channelMessagesPin(channelId, messageId)));
}
