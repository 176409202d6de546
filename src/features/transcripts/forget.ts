import type { WhenErased } from "#features/tickets/index.ts";
import { deletePosts, listPosts } from "./post-store.ts";

/** With an erased ticket go its transcripts: those that the team has, and what has not reached the member. What they have is theirs. */
export const forgetPosts: WhenErased = async (tx, { outbox }, ticketId) => {
  for (const { room, source, rendition } of await listPosts(tx, ticketId)) {
    await outbox.takeBack(tx, room, [source]);
    if (rendition === "team") await outbox.add(tx, room, { erase: true, source });
  }
  await deletePosts(tx, ticketId);
};
