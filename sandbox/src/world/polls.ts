import { refuse } from "../errors.ts";
import { Intent } from "./intents.ts";
import { readEmoji } from "./message-emoji.ts";
import { emitMessageUpdate } from "./message-events.ts";
import { type Fields, Mistakes } from "./message-fields.ts";
import { findMessage } from "./message-find.ts";
import { postSystemMessage } from "./message-system.ts";
import type { Id, MessageRecord, PollRecord } from "./model.ts";
import { discordTime, type World } from "./world.ts";

const HOUR = 3_600_000;
/** 32 days, in hours. */
const LONGEST_POLL = 768;
const POLL_RESULT = 46;

/** Checks and cleans the `poll` of a new message. Its answers are numbered from 1. */
export function readPoll(body: Fields, now: number): PollRecord | undefined {
  const poll = body.object("poll");
  if (!poll) return undefined;
  const question = poll.object("question", { required: true })?.text("text", { required: true, min: 1, max: 300 });
  const answers = (poll.objects("answers", { required: true, min: 1, max: 10 }) ?? []).map((answer, index) => {
    const media = answer.object("poll_media", { required: true });
    const text = media?.text("text", { required: true, min: 1, max: 55 });
    const emoji = media && readEmoji(media, "emoji");
    return {
      answer_id: index + 1,
      poll_media: { text: text ?? "", ...(emoji ? { emoji: { id: null, ...emoji } } : {}) },
    };
  });
  const hours = poll.integer("duration", { min: 1, max: LONGEST_POLL }) ?? 24;
  const layout_type = poll.choice("layout_type", [1]) ?? 1;
  return {
    question: { text: question ?? "" },
    answers: answers as PollRecord["answers"],
    expiry: discordTime(now + hours * HOUR),
    allow_multiselect: poll.flag("allow_multiselect") ?? false,
    layout_type,
    votes: {},
    finalized: false,
  };
}

/** Replaces this person's votes by these answers; an empty list takes them back. */
export function vote(
  world: World,
  { channelId, messageId, userId, answerIds }: { channelId: Id; messageId: Id; userId: Id; answerIds: number[] },
): void {
  const { message, poll } = pollOf(world, channelId, messageId);
  if (poll.finalized || Date.parse(poll.expiry) <= world.clock.now()) throw refuse(520001);
  if (world.user(userId).bot) throw refuse(520000);
  const wanted = new Set(answerIds);
  const mistakes = new Mistakes();
  if (wanted.size > 1 && !poll.allow_multiselect) {
    mistakes.add("answer_ids", "BASE_TYPE_MAX_LENGTH", "Must be 1 or fewer in length.");
  }
  for (const id of wanted) {
    if (!poll.answers.some((answer) => answer.answer_id === id)) {
      mistakes.add("answer_ids", "BASE_TYPE_CHOICES", `Unknown answer ${id}`);
    }
  }
  mistakes.throwIfAny();
  for (const { answer_id } of poll.answers) {
    const voters = (poll.votes[answer_id] ??= []);
    const at = voters.indexOf(userId);
    if (wanted.has(answer_id) === at >= 0) continue;
    if (at >= 0) voters.splice(at, 1);
    else voters.push(userId);
    world.emit({
      t: at >= 0 ? "MESSAGE_POLL_VOTE_REMOVE" : "MESSAGE_POLL_VOTE_ADD",
      ...(message.guild_id ? { guildId: message.guild_id } : {}),
      channelId,
      intent: message.guild_id ? Intent.GUILD_MESSAGE_POLLS : Intent.DIRECT_MESSAGE_POLLS,
      d: {
        user_id: userId,
        channel_id: channelId,
        message_id: messageId,
        ...(message.guild_id ? { guild_id: message.guild_id } : {}),
        answer_id,
      },
    });
  }
}

/** Who chose an answer, in the order of their ids. */
export function votersOf(world: World, channelId: Id, messageId: Id, answerId: number): Id[] {
  const { poll } = pollOf(world, channelId, messageId);
  if (!poll.answers.some((answer) => answer.answer_id === answerId)) throw refuse(10008);
  return [...(poll.votes[answerId] ?? [])];
}

/** Ends a poll now. Only its author can. */
export function endPoll(world: World, channelId: Id, messageId: Id, userId: Id): MessageRecord {
  const { message, poll } = pollOf(world, channelId, messageId);
  if (message.author_id !== userId) throw refuse(50005);
  if (poll.finalized) throw refuse(520001);
  poll.expiry = world.timestamp();
  finalize(world, message, poll);
  return message;
}

/** Lets a poll end when its time comes. */
export function schedulePollEnd(world: World, message: MessageRecord): void {
  const { poll } = message;
  if (!poll || poll.finalized) return;
  world.clock.at(Date.parse(poll.expiry), () => {
    if (!poll.finalized && findMessage(world, message.channel_id, message.id)) finalize(world, message, poll);
  });
}

/** Winds up the clocks of all running polls, after an import. */
export function resumePolls(world: World): void {
  for (const messages of world.messages.values()) for (const message of messages) schedulePollEnd(world, message);
}

function pollOf(world: World, channelId: Id, messageId: Id): { message: MessageRecord; poll: PollRecord } {
  const message = findMessage(world, channelId, messageId);
  if (!message) throw refuse(10008);
  if (!message.poll) throw refuse(520006);
  return { message, poll: message.poll };
}

function finalize(world: World, message: MessageRecord, poll: PollRecord): void {
  poll.finalized = true;
  emitMessageUpdate(world, message);
  postSystemMessage(world, {
    channelId: message.channel_id,
    authorId: message.author_id,
    type: POLL_RESULT,
    reference: { type: 0, channel_id: message.channel_id, message_id: message.id },
    embeds: [{ type: "poll_result" as never, fields: resultFields(poll) }],
  });
}

/** The result as Discord writes it: facts in the fields of an embed. A tie has no winner. */
function resultFields(poll: PollRecord): { name: string; value: string; inline: boolean }[] {
  const counts = poll.answers.map((answer) => ({ answer, count: poll.votes[answer.answer_id]?.length ?? 0 }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const winners = counts.filter(({ count }) => count === most && count > 0);
  const winner = winners.length === 1 ? winners[0]?.answer : undefined;
  const facts: Record<string, string | number> = {
    poll_question_text: poll.question.text ?? "",
    victor_answer_votes: most,
    total_votes: total,
    ...(winner ? { victor_answer_id: winner.answer_id, victor_answer_text: winner.poll_media.text ?? "" } : {}),
  };
  return Object.entries(facts).map(([name, value]) => ({ name, value: String(value), inline: false }));
}
