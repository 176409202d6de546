import { addChannel, type Box } from "discord-box";
import type { Community } from "../../src/demo/community.ts";
import { type Desk, deskFile } from "./desk.ts";
import { openByDm } from "./scenes.ts";

/** The desk, with more lines for every topic. */
export const asks = (more: string) => deskFile.replace('prefix: "!"', `prefix: "!"\n${more}`);

/** With a channel in which the team reads what members say of the help; `prepare` makes it. */
export const withResponses = (more = "") => asks(`responses: "#responses"\n${more}`);
export const prepare = ({ guild }: Community, { world }: Box): void => {
  addChannel(world, guild.id, { name: "responses" });
};

/** Its threads. */
export const responses = (desk: Desk) => {
  const channel = desk.box.world.channels.inGuild(desk.guild.id).find(({ name }) => name === "responses");
  return desk.threads(channel?.id ?? "");
};

/** The channel itself. */
export const responsesChannel = (desk: Desk): string =>
  desk.box.world.channels.inGuild(desk.guild.id).find(({ name }) => name === "responses")?.id ?? "";

/** A ticket by DM, answered and closed; the card in the DM that says so. */
export async function closedByDm(desk: Desk) {
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+Press F5");
  await desk.settled();
  await desk.as(mel).run("/ticket close", { reason: "It loads again" }, { in: thread });
  await desk.settled();
  return { dm, thread, card: () => desk.reads(ada, dm).find(({ text }) => text.includes("Ticket #1 is closed")) };
}
