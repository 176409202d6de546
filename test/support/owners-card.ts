import type { SeenMessage } from "discord-box";
import type { Desk } from "./desk.ts";

/** What only the owner sees, and sees last. */
export function card(desk: Desk): SeenMessage {
  const shown = desk.reads(desk.owner, desk.general.id).findLast(({ ephemeral }) => ephemeral);
  if (!shown) throw new Error("there is no card");
  return shown;
}

export const run = async (desk: Desk, path: string, options: Record<string, string> = {}) => {
  await desk.as(desk.owner).run(path, options, { in: desk.general.id });
  await desk.settled();
  return card(desk).text;
};

export async function press(desk: Desk, label: string): Promise<string> {
  await desk.as(desk.owner).press(card(desk).id, label);
  await desk.settled();
  return card(desk).text;
}

export async function restart(desk: Desk): Promise<void> {
  await desk.stop();
  await desk.start();
  await desk.settled();
}
