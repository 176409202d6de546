/** A wide walk through the product: what a server does with its desk in a week, so that every kind of call to Discord is made once. */
import type { Desk } from "../support/desk.ts";

const text = (words: string) => new TextEncoder().encode(words);
const lastId = (desk: Desk, user: { readonly id: string }, channelId: string) =>
  desk.reads(user, channelId).at(-1)?.id ?? "";

export async function walk(desk: Desk): Promise<void> {
  const thread = await dmTicket(desk);
  await talk(desk, thread);
  await closeAndReopen(desk, thread);
  await panelTicket(desk);
  await commands(desk, thread);
  await awayAndBack(desk, thread);
  await whatGoesWrong(desk, thread);
}

async function dmTicket(desk: Desk): Promise<string> {
  const { ada } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "I was charged twice");
  await desk.settled();
  const card = lastId(desk, ada, dm);
  await desk.as(ada).choose(card, "What is it about?", ["Billing"]);
  await desk.settled();
  await desk.as(ada).press(card, "Answer and send");
  await desk.as(ada).fillIn({ q1: "Twice the same order", q2: "HG-123456" });
  await desk.settled();
  return desk.threads(desk.tickets.id).at(-1)?.id ?? "";
}

async function talk(desk: Desk, thread: string): Promise<void> {
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  desk.as(mel).write(thread, { content: "+Which order?", files: [{ name: "help.txt", bytes: text("look here") }] });
  await desk.settled();
  const receipt = lastId(desk, mel, thread);
  const answer = desk.as(ada).write(dm, {
    content: "This one",
    files: [{ name: "order.txt", bytes: text("HG-123456"), contentType: "text/plain" }],
  });
  await desk.settled();
  const quoting = desk.as(ada).write(dm, { content: "and this", replyTo: answer.id });
  await desk.settled();
  desk.as(ada).edit(answer.id, "This one, I think");
  desk.as(ada).erase(quoting.id);
  await desk.settled();
  await desk.as(mel).useOnMessage("Edit reply", receipt);
  await desk.as(mel).fillIn({ text: "Which order is it?" });
  await desk.settled();
  await desk.as(mel).run("/reply", { message: "Found it", as: "named" }, { in: thread });
  await desk.settled();
  await desk.as(mel).useOnMessage("Take back", lastId(desk, mel, thread));
  await desk.settled();
}

async function closeAndReopen(desk: Desk, thread: string): Promise<void> {
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  const card = desk.reads(mel, thread)[0]?.id ?? "";
  await desk.as(mel).press(card, "Close");
  await desk.as(mel).fillIn({ reason: "Refunded", tell: "yes" });
  await desk.settled();
  desk.as(ada).write(dm, "thank you so much!!");
  await desk.settled();
  desk.as(ada).write(dm, "Oh, it happened again");
  await desk.settled();
  await desk.as(ada).press(lastId(desk, ada, dm), "Continue #1");
  await desk.settled();
  await desk.as(mel).press(card, "Reply");
  await desk.as(mel).fillIn({ text: "We look again", as: "anonymous" });
  await desk.settled();
  await desk.as(mel).run("/ticket close", { reason: "Solved" }, { in: thread });
  await desk.settled();
  await desk.as(mel).press(card, "Reopen");
  await desk.settled();
}

async function panelTicket(desk: Desk): Promise<void> {
  const { ada, ben, mel, getHelp } = desk;
  const panel = desk.reads(ada, getHelp.id)[0]?.id ?? "";
  await desk.as(ada).press(panel, "Account access");
  await desk.as(ada).fillIn({ q1: "Somebody changed my mail address" });
  await desk.settled();
  const thread = desk.threads(getHelp.id).at(-1)?.id ?? "";
  desk.as(mel).write(thread, "I have locked the account for now");
  await desk.as(ada).press(desk.reads(ada, thread)[1]?.id ?? "", "Close");
  await desk.as(ada).fillIn({ reason: "I found it" });
  await desk.settled();
  await desk.as(mel).press(desk.reads(mel, thread)[1]?.id ?? "", "Reopen");
  await desk.as(ben).press(panel, "Feedback");
  await desk.as(ben).press(lastId(desk, ben, getHelp.id), "Open ticket");
  await desk.settled();
  desk.as(ben).leaveThread(desk.threads(getHelp.id).at(-1)?.id ?? "");
  await desk.settled();
}

async function commands(desk: Desk, thread: string): Promise<void> {
  const { ada, mel } = desk;
  const at = { in: desk.general.id };
  await desk.as(ada).suggest("/ticket create", "topic", "feed", at);
  await desk.as(ada).run("/ticket create", { topic: "feedback" }, at);
  await desk.as(mel).run("/ticket info", {}, { in: thread });
  await desk.as(mel).run("/ticket list", {}, { in: desk.tickets.id });
  await desk.as(ada).run("/ticket create", { topic: "nothing" }, at);
  await desk.settled();
}

/** The bot is stopped, life goes on, and it picks up what happened in a new session. */
async function awayAndBack(desk: Desk, thread: string): Promise<void> {
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  const before = desk.as(ada).write(dm, "Still there?");
  await desk.settled();
  await desk.stop();
  // Longer than a session can be resumed.
  desk.box.clock.advance(3_600_000);
  desk.as(ada).edit(before.id, "Are you still there?");
  desk.as(ada).write(dm, "While you were away");
  desk.as(mel).write(thread, "+Answer while away");
  await desk.start();
  await desk.settled();
}

async function whatGoesWrong(desk: Desk, thread: string): Promise<void> {
  const { ada, mel } = desk;
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+Can you read this?");
  await desk.settled();
  desk.as(ada).openDms();
  desk.as(ada).leave(desk.guild.id);
  await desk.settled();
  desk.as(desk.owner).deleteChannel(thread);
  await desk.settled();
}
