import type { ReplyGate, RoomGate } from "#features/conversation/index.ts";
import { findUserId } from "#features/people/index.ts";
import { isLeftToClaimer, isOpen, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NotYoursToAnswer } from "./errors.ts";
import { notYoursToAnswerView, takenAside } from "./views/assigned.ts";

type Writer = Parameters<typeof isLeftToClaimer>[2];

/** Where the topic says so, only whoever looks after a ticket answers it: others take it over first. */
export const onlyClaimerAnswers: ReplyGate = async (tx, _, { ticket, author }) => {
  const claimer = await claimerBefore(tx, ticket, { ...author, level: author.level ?? "user" });
  if (claimer === undefined) return undefined;
  return { refused: new NotYoursToAnswer(claimer), view: notYoursToAnswerView(claimer) };
};

/** In a thread that the member reads Discord lets everybody write who is in it: what the others write is taken out again. */
export const onlyClaimerWrites: RoomGate = async (tx, { ticket, writer }) => {
  const claimer = isOpen(ticket) ? await claimerBefore(tx, ticket, writer) : undefined;
  return claimer === undefined ? undefined : (staff) => takenAside(staff, claimer);
};

/** Who answers in place of this writer; undefined where the writer may. */
async function claimerBefore(db: Db, ticket: Ticket, writer: Writer): Promise<Snowflake | undefined> {
  const { assignee } = ticket;
  return assignee !== null && (await isLeftToClaimer(db, ticket, writer)) ? findUserId(db, assignee) : undefined;
}
