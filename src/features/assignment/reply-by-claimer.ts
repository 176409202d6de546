import type { ReplyGate } from "#features/conversation/index.ts";
import { getType } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { NotYoursToAnswer } from "./errors.ts";
import { notYoursToAnswerView } from "./views/assigned.ts";

/** Where the topic says so, only whoever looks after a ticket answers it: others take it over first. */
export const onlyClaimerAnswers: ReplyGate = async (tx, _, { ticket, author }) => {
  if (ticket.assignee === null) return undefined;
  const { claims } = await getType(tx, ticket.guildId, ticket.typeId);
  if (claims.others === "answer") return undefined;
  const claimer = await findUserId(tx, ticket.assignee);
  if (claimer === undefined || claimer === author.id) return undefined;
  return { refused: new NotYoursToAnswer(claimer), view: notYoursToAnswerView(claimer) };
};
