import type { ReplyGate, RoomGate } from "#features/conversation/index.ts";
import { findUserId } from "#features/people/index.ts";
import { isOfOthers, isOpen, levelFor, othersMay } from "#features/tickets/index.ts";
import { atLeast } from "#kernel/access.ts";
import { NotYoursToAnswer } from "./errors.ts";
import { notYoursToAnswerView, takenAside } from "./views/assigned.ts";

/** Where the topic says so, only whoever looks after a ticket answers it: others take it over first. */
export const onlyClaimerAnswers: ReplyGate = async (tx, _, { ticket, author }) => {
  if (ticket.assignee === null) return undefined;
  if ((await othersMay(tx, ticket)) === "answer") return undefined;
  const claimer = await findUserId(tx, ticket.assignee);
  if (claimer === undefined || claimer === author.id) return undefined;
  return { refused: new NotYoursToAnswer(claimer), view: notYoursToAnswerView(claimer) };
};

/** In a thread that the member reads Discord lets everybody write who is in it: what the others write is taken out again. */
export const onlyClaimerWrites: RoomGate = async (tx, { ticket, writer }) => {
  if (ticket.assignee === null || !isOpen(ticket) || (await othersMay(tx, ticket)) === "answer") return undefined;
  if (atLeast(await levelFor(tx, ticket, writer), "manager") || !(await isOfOthers(tx, ticket, writer)))
    return undefined;
  const claimer = await findUserId(tx, ticket.assignee);
  return claimer === undefined ? undefined : (staff) => takenAside(staff, claimer);
};
