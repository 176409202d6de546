import type { Person } from "../people/person.ts";
import type { Id, MessageRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";
import type { MessageView } from "./view.ts";

/** The newest `limit` messages of a channel as this person sees them, the oldest first. */
export function talkOf(
  world: World,
  person: Person,
  channelId: Id,
  limit: number,
): { messages: MessageView[]; more: boolean } {
  const all = person.sees(channelId);
  const records = new Map((world.messages.get(channelId) ?? []).map((record) => [record.id, record]));
  const messages = all.slice(-limit).map((message) => {
    const record = records.get(message.id);
    return record ? { ...message, ...whoReacted(world, record), ...ownVotes(record, person.id) } : message;
  });
  return { messages, more: all.length > limit };
}

function whoReacted(world: World, { reactions, guild_id }: MessageRecord): Pick<MessageView, "reactors"> {
  if (reactions.length === 0) return {};
  const name = (id: Id) => {
    const user = world.users.get(id);
    const nick = guild_id ? world.findMember(guild_id, id)?.nick : undefined;
    return nick ?? user?.global_name ?? user?.username ?? "somebody";
  };
  return {
    reactors: Object.fromEntries(reactions.map(({ emoji, users }) => [emoji.id ?? emoji.name, users.map(name)])),
  };
}

function ownVotes({ poll }: MessageRecord, userId: Id): Pick<MessageView, "votes"> {
  if (!poll?.votes) return {};
  return {
    votes: Object.entries(poll.votes).flatMap(([answer, voters]) => (voters.includes(userId) ? [Number(answer)] : [])),
  };
}
