import { type Desk, exampleFile } from "./desk.ts";

export type User = { readonly id: string };

/** The example with a second help message in #general, and with these gates. */
export const fileWith = (gates = "{}") => `${exampleFile}
  second:
    channel: "#general"
    topics: [account, feedback]
gates: ${gates}
`;

/** No pause between two, and so many of one topic as one likes: what other gates say shows. */
export const LOOSE = "{ cooldown: 0 s, open-per-topic: any, open-per-panel: any, open-per-server: any, per-hour: any }";

export const panelIn = (desk: Desk, user: User, channelId: string) =>
  desk.reads(user, channelId).find(({ ephemeral, text }) => !ephemeral && text.includes("Need help"))?.id ?? "";

/** The newest thing that only this person sees. */
export const told = (desk: Desk, user: User, channelId: string) =>
  desk.reads(user, channelId).findLast(({ ephemeral }) => ephemeral);

/** Presses "Feedback" on a panel; returns what only this person reads then. */
export async function ask(desk: Desk, user: User, channelId = desk.getHelp.id) {
  await desk.as(user).press(panelIn(desk, user, channelId), "Feedback");
  await desk.settled();
  return told(desk, user, channelId);
}

/** Opens a ticket about feedback, or returns why not. */
export async function open(desk: Desk, user: User, channelId = desk.getHelp.id): Promise<string> {
  const card = await ask(desk, user, channelId);
  if (!card?.text.includes("Open a ticket: Feedback")) return card?.text ?? "";
  await desk.as(user).press(card.id, "Open ticket");
  await desk.settled();
  return told(desk, user, channelId)?.text ?? "";
}

export const OPENED = /Ticket #\d+ is open/;
export const count = (desk: Desk) => desk.threads(desk.getHelp.id).length;

export async function close(desk: Desk, user: User) {
  const thread = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  await desk.as(user).run("/ticket close", {}, { in: thread });
  await desk.settled();
}
