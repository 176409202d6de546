import { type Desk, hidesRequester, type TicketType } from "#features/desk/index.ts";
import { awayText } from "#features/gates/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { text, time } from "#kernel/text.ts";
import {
  type Block,
  type Button,
  type Control,
  heading,
  type MenuOption,
  paragraph,
  quote,
  small,
  type View,
} from "#kernel/view.ts";
import type { Draft, Quoted } from "../draft.ts";
import * as ids from "../ids.ts";

type DraftId = Pick<Draft, "id">;

/** Up to this many choices are buttons; more are a menu. */
const BUTTONS = 5;
/** Discord's limit of a menu. */
const OPTIONS = 25;

/** Which server; one that is not among them may be named. */
export function pickServerView(
  draft: DraftId & Pick<Draft, "page">,
  desks: readonly Desk[],
  others: "these" | "or named" = "these",
): View {
  const asButton = (desk: Desk): Button =>
    secondary(customId(ids.serverId, draft.id, desk.guildId), { words: desk.name });
  const asMenu = (some: readonly Desk[]): Control => ({
    control: "menu",
    id: customId(ids.serverMenuId, draft.id),
    placeholder: text("intake.which-server"),
    options: some.map((desk) => ({ value: desk.guildId, label: { words: desk.name } })),
  });
  const { choice, turn } = paged(draft, desks, { asButton, asMenu, described: false });
  return {
    tone: "neutral",
    blocks: [heading(text("intake.server-heading")), paragraph(text("intake.not-sent-server"))],
    rows: [choice, [...(others === "or named" ? [otherServer(draft)] : []), ...turn, cancel(draft)]].filter(
      (row) => row.length > 0,
    ),
  };
}

/** One level of the topics: which of those below what was chosen so far. */
export function pickTopicView(given: {
  draft: DraftId & Pick<Draft, "page">;
  desk: Desk;
  /** Null at the top. */
  type: TicketType | null;
  below: readonly TicketType[];
  quoted: Quoted | null;
  /** Where Back leads. */
  above: "level" | "servers" | "other server" | null;
}): View {
  const { draft, desk, type, below, quoted, above } = given;
  const asButton = (topic: TicketType): Button => ({
    ...secondary(customId(ids.topicId, draft.id, topic.id), { words: topic.name }),
    ...(topic.emoji ? { emoji: topic.emoji } : {}),
  });
  const asMenu = (some: readonly TicketType[]): Control => ({
    control: "menu",
    id: customId(ids.topicMenuId, draft.id),
    placeholder: text(type ? "intake.what-exactly" : "intake.what-about"),
    options: some.map((topic) => topicOption(topic, topic.id)),
  });
  // Descriptions help to choose, and only a menu shows them.
  const described = below.some(({ description }) => description !== "");
  const { choice, turn } = paged(draft, below, { asButton, asMenu, described });
  const back =
    above && above !== "other server" && text(above === "level" ? "intake.button-back" : "intake.button-other-server");
  return {
    tone: "neutral",
    blocks: [
      heading(
        type ? text("intake.level-heading", { topic: type.name }) : text("intake.topic-heading", { server: desk.name }),
      ),
      ...quotation(quoted),
      paragraph(text(type ? "intake.what-exactly" : "intake.not-sent-topic")),
      small(text("intake.who-reads")),
    ],
    rows: [
      choice,
      [
        ...(back ? [secondary(customId(ids.backId, draft.id), back)] : []),
        ...(above === "other server" ? [otherServer(draft)] : []),
        ...turn,
        cancel(draft),
      ],
    ],
  };
}

/** A page of choices, and the way to those before and behind it. */
function paged<T>(
  draft: DraftId & Pick<Draft, "page">,
  all: readonly T[],
  as: { asButton(one: T): Button; asMenu(some: readonly T[]): Control; described: boolean },
): { choice: Control[]; turn: Button[] } {
  const pages = Math.max(1, Math.ceil(all.length / OPTIONS));
  const page = Math.min(Math.max(draft.page, 0), pages - 1);
  const some = all.slice(page * OPTIONS, (page + 1) * OPTIONS);
  const turn = (to: number, label: Button["label"]): Button[] =>
    to < 0 || to >= pages ? [] : [secondary(customId(ids.pageId, draft.id, String(to)), label)];
  // The last page may hold a single one; a menu for one choice is a button.
  const asButtons = some.length < 2 || (all.length <= BUTTONS && !as.described);
  return {
    choice: asButtons ? some.map((one) => as.asButton(one)) : [as.asMenu(some)],
    turn: [...turn(page - 1, text("intake.button-previous")), ...turn(page + 1, text("intake.button-next"))],
  };
}

/** Where it goes and what goes: nothing leaves the DM before this was seen. */
export function confirmView(given: {
  draft: DraftId;
  desk: Desk;
  type: TicketType;
  /** Questions that come first. */
  asks: number;
  quoted: Quoted | null;
  back: boolean;
  /** Outside of working hours, and when the team is back. */
  away: { readonly until: number | null } | null;
}): View {
  const { draft, desk, type, asks, quoted, back, away } = given;
  const go: Button =
    asks > 0
      ? { control: "button", id: customId(ids.askId, draft.id), label: text("intake.button-answer"), style: "primary" }
      : { control: "button", id: customId(ids.sendId, draft.id), label: text("intake.button-send"), style: "primary" };
  return {
    tone: "neutral",
    blocks: [
      heading(text(quoted ? "intake.confirm-heading" : "intake.topic-heading", { server: desk.name })),
      ...quotation(quoted),
      paragraph(text(asks > 0 ? "intake.confirm-asks" : "intake.confirm-topic", { type: type.name, count: asks })),
      ...(away ? [paragraph(awayText(away))] : []),
      ...(type.leads === "report" ? [paragraph(text("intake.report-next"))] : []),
      small(text(hidesRequester(desk, type) ? "intake.who-reads-hidden" : "intake.who-reads")),
    ],
    rows: [
      [go, ...(back ? [secondary(customId(ids.backId, draft.id), text("intake.button-back"))] : []), cancel(draft)],
    ],
  };
}

/** Before it is sent, where a topic has a place of its own for adult things. */
export function adultView(given: { draft: DraftId; type: TicketType; quoted: Quoted | null; back: boolean }): View {
  const { draft, type, quoted, back } = given;
  return {
    tone: "neutral",
    blocks: [
      heading(text("intake.level-heading", { topic: type.name })),
      ...quotation(quoted),
      paragraph(text("intake.adult")),
    ],
    rows: [
      [
        secondary(customId(ids.adultId, draft.id, "yes"), text("intake.button-yes")),
        secondary(customId(ids.adultId, draft.id, "no"), text("intake.button-no")),
      ],
      [...(back ? [secondary(customId(ids.backId, draft.id), text("intake.button-back"))] : []), cancel(draft)],
    ],
  };
}

/** Several tickets are open in this DM. */
export function pickTicketView(draft: DraftId, open: readonly Ticket[]): View {
  const tickets = open.toSorted((a, b) => a.openedAt - b.openedAt).slice(-OPTIONS);
  const buttons = tickets.map(
    (ticket): Button =>
      secondary(
        customId(ids.pickId, draft.id, ticket.id),
        text("intake.button-ticket", { number: String(ticket.number) }),
      ),
  );
  const options = tickets.map((ticket) => ({
    value: ticket.id,
    label: text("intake.button-ticket", { number: String(ticket.number) }),
  }));
  const choice: Control[] =
    tickets.length <= BUTTONS
      ? buttons
      : [
          {
            control: "menu",
            id: customId(ids.pickMenuId, draft.id),
            placeholder: text("intake.which-ticket"),
            options,
          },
        ];
  return {
    tone: "neutral",
    blocks: [heading(text("intake.pick-heading")), paragraph(text("intake.not-sent-pick"))],
    rows: [choice, [secondary(customId(ids.newId, draft.id), text("intake.button-new")), cancel(draft)]],
  };
}

/** A ticket was closed less than a day ago. */
export function resumeView(draft: DraftId, closed: Ticket): View {
  const number = String(closed.number);
  return {
    tone: "neutral",
    blocks: [paragraph(text("intake.resume", { number, at: time(closed.closedAt ?? closed.turnAt) }))],
    rows: [
      [
        {
          control: "button",
          id: customId(ids.continueId, draft.id, closed.id),
          label: text("intake.button-continue", { number }),
          style: "primary",
        },
        secondary(customId(ids.newId, draft.id), text("intake.button-new")),
        cancel(draft),
      ],
    ],
  };
}

/** What the draft was about is gone meanwhile (its tickets were closed, its topics taken back). */
export function isNewView(draft: DraftId, quoted: Quoted | null): View {
  const again: Button = {
    control: "button",
    id: customId(ids.newId, draft.id),
    label: text("intake.button-new"),
    style: "primary",
  };
  return {
    tone: "neutral",
    blocks: [...(quoted ? quotation(quoted) : []), paragraph(text("intake.is-new"))],
    rows: [[again, cancel(draft)]],
  };
}

/** After a ticket was picked: what is written next goes there too, until another is chosen. */
export function pickedView(given: { ticket: Ticket; was: "open" | "closed"; open: "only this" | "others too" }): View {
  const { ticket, was, open } = given;
  const key = was === "closed" ? "intake.picked-again" : "intake.picked";
  return {
    tone: "good",
    blocks: [paragraph(text(key, { number: String(ticket.number) }))],
    ...(open === "others too" ? { rows: [[secondary(ids.switchId, text("intake.button-switch"))]] } : {}),
  };
}

export const switchedView: View = { tone: "neutral", blocks: [paragraph(text("intake.switched"))] };
/** The start was taken along to a newer card. */
export const movedView: View = { tone: "rest", blocks: [paragraph(text("intake.moved"))] };
export const cancelledView: View = { tone: "rest", blocks: [paragraph(text("intake.cancelled"))] };
export const forgottenView: View = { tone: "rest", blocks: [paragraph(text("intake.forgotten"))] };
/** What was written last does not go along. */
export const fullView: View = {
  tone: "problem",
  blocks: [heading(text("intake.full-heading")), paragraph(text("intake.full"))],
};
export const nowhereView: View = {
  tone: "problem",
  blocks: [heading(text("intake.nowhere-heading")), paragraph(text("intake.nowhere"))],
};

/** What was written so far; null while nothing was. */
function quotation(quoted: Quoted | null): Block[] {
  if (!quoted) return [paragraph(text("intake.write-here"))];
  const { words, files } = quoted;
  const blocks: Block[] = words === "" ? [] : [quote(words, 200)];
  if (files > 0) blocks.push(small(text("intake.files", { count: files })));
  return blocks;
}

function topicOption({ name, description, emoji }: TicketType, value: string): MenuOption {
  return {
    value,
    label: { words: name },
    ...(description === "" ? {} : { description: { words: description } }),
    ...(emoji ? { emoji } : {}),
  };
}

function secondary(id: string, label: Button["label"]): Button {
  return { control: "button", id, label, style: "secondary" };
}

const otherServer = (draft: DraftId): Button =>
  secondary(customId(ids.otherServerId, draft.id), text("intake.button-other-server"));

const cancel = (draft: DraftId): Button => secondary(customId(ids.cancelId, draft.id), text("intake.button-cancel"));
