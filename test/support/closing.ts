import { type Desk, deskFile } from "./desk.ts";
import { last, openByDm } from "./scenes.ts";

/** A message of the bot's with a button of somebody's choosing: what a forged custom id comes to. */
export function forge(desk: Desk, channelId: string, customId: string): string {
  const message = desk.box.world.messages.get(channelId)?.find(({ components }) => components.length > 0);
  if (!message) throw new Error("the bot said nothing there");
  message.components = [
    { type: 1, components: [{ type: 2, style: 2, label: "Forged", custom_id: customId }] },
  ] as typeof message.components;
  message.flags = 0;
  return message.id;
}

export const withClosing = (rules: string) => `${deskFile}\nclosing:\n  ${rules.split("\n").join("\n  ")}\n`;

export const statusOf = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("ticket").select(["status", "close_how"]).executeTakeFirstOrThrow()) as {
    status: string;
    close_how: string | null;
  };

export const kinds = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("fact").select("kind").orderBy("sequence").execute()).map(({ kind }) => kind);

export const card = (desk: Desk, thread: string) =>
  desk.reads(desk.mel, thread).find(({ text }) => text.includes("#1 ·"))?.text ?? "";

export const info = async (desk: Desk, thread: string) => {
  await desk.as(desk.mel).run("/ticket info", {}, { in: thread });
  await desk.settled();
  return last(desk, desk.mel, thread).text;
};

export const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};

/** Staff answer, and it is the member's turn. */
export const answered = async (desk: Desk) => {
  const opened = await openByDm(desk);
  desk.as(desk.mel).write(opened.thread, "+Have you tried again?");
  await desk.settled();
  return opened;
};
