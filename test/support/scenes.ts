import { ComponentType } from "discord-api-types/v10";
import type { SeenMessage } from "discord-box";
import type { DeskFromOutside } from "./desk.ts";

type User = { readonly id: string };

/** What somebody reads in a channel, one text for each message. */
export const texts = (desk: DeskFromOutside, user: User, channelId: string): string[] =>
  desk.reads(user, channelId).map(({ text }) => text);

/** The newest message somebody sees there. */
export function last(desk: DeskFromOutside, user: User, channelId: string): SeenMessage {
  const message = desk.reads(user, channelId).at(-1);
  if (!message) throw new Error("there is no message");
  return message;
}

/** The emoji under a message. */
export const reactions = (desk: DeskFromOutside, user: User, channelId: string, messageId: string): string[] =>
  (desk.reads(user, channelId).find(({ id }) => id === messageId)?.reactions ?? []).map(
    ({ emoji }) => emoji.name ?? "",
  );

/** Somebody writes a DM, chooses "Question", which asks nothing, and sends it. Returns the DM and the team's thread. */
export async function openByDm(
  desk: DeskFromOutside,
  { by = desk.ada, words = "The harbour map does not load" }: { by?: User; words?: string } = {},
): Promise<{ dm: string; thread: string }> {
  const dm = desk.dm(by);
  desk.as(by).write(dm, words);
  await desk.settled();
  const card = last(desk, by, dm);
  await desk.as(by).choose(card.id, "What is it about?", ["Question"]);
  // On a machine that is busy the card is drawn a moment after the answer.
  await desk.settled();
  await desk.as(by).press(card.id, "Send");
  await desk.settled();
  return { dm, thread: desk.threads(desk.tickets.id).at(-1)?.id ?? "" };
}

/** Somebody presses "Feedback" on the panel, which asks nothing, and confirms. Returns the thread. */
export async function openByPanel(desk: DeskFromOutside, by: User = desk.ada): Promise<string> {
  const panel = desk.reads(by, desk.getHelp.id)[0];
  await desk.as(by).press(panel?.id ?? "", "Feedback");
  await desk.as(by).press(last(desk, by, desk.getHelp.id).id, "Open ticket");
  await desk.settled();
  return desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
}

/** Somebody reports a message in the server for "Question", which is talked about by DM: the ticket opens there, whether or not their DM takes a word of it. */
export async function openByReport(desk: DeskFromOutside, by: User = desk.ada): Promise<string> {
  const message = desk.as(desk.ben).write(desk.general.id, "Buy my cheats");
  await desk.as(by).useOnMessage("Report this message", message.id);
  await desk.settled();
  await desk.as(by).press(last(desk, by, desk.general.id).id, "Question");
  await desk.settled();
  await desk.as(by).press(last(desk, by, desk.general.id).id, "Send report");
  await desk.settled();
  return desk.threads(desk.tickets.id).at(-1)?.id ?? "";
}

/** Somebody of the team opens the menu behind *More* on a card and chooses one line of it. */
export async function more(
  desk: DeskFromOutside,
  who: User,
  card: SeenMessage | undefined,
  line: string,
): Promise<void> {
  await desk.as(who).press(card?.id ?? "", "More");
  const menu = last(desk, who, card?.channel_id ?? "");
  await desk.as(who).choose(menu.id, "What do you want to do?", [line]);
}

interface Shown {
  readonly description: string;
  readonly spoiler?: boolean;
  readonly media: { readonly url: string };
}

/** The pictures that stand on a card. */
export function gallery(components: readonly object[] | undefined): Shown[] {
  return (components ?? []).flatMap((component) => {
    const {
      type,
      items = [],
      components: inner,
    } = component as {
      readonly type: number;
      readonly items?: readonly Shown[];
      readonly components?: readonly object[];
    };
    return type === ComponentType.MediaGallery ? items : gallery(inner);
  });
}

/** Names of the pictures that stand on a card, as they were uploaded. */
export const picturesOf = (card: { readonly components?: readonly object[] } | undefined): string[] =>
  gallery(card?.components).map(({ media }) => new URL(media.url).pathname.split("/").at(-1) ?? "");
