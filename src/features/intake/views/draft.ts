import type { Desk, TicketType } from "#features/desk/index.ts";
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
const BUTTONS = 4;

export function pickServerView(draft: DraftId & Pick<Draft, "said">, desks: readonly Desk[]): View {
  const buttons = desks.map(
    (desk): Button => secondary(customId(ids.serverId, draft.id, desk.guildId), { words: desk.name }),
  );
  const options = desks.slice(0, 25).map((desk) => ({ value: desk.guildId, label: { words: desk.name } }));
  const placeholder = text("intake.which-server");
  return {
    tone: "neutral",
    blocks: [heading(text("intake.server-heading")), paragraph(text("intake.not-sent-server"))],
    rows: [
      ...(desks.length <= BUTTONS
        ? [buttons]
        : [[{ control: "menu" as const, id: customId(ids.serverMenuId, draft.id), placeholder, options }]]),
      [cancel(draft)],
    ],
  };
}

export function pickTopicView(given: {
  draft: DraftId;
  desk: Desk;
  types: readonly TicketType[];
  quoted: Quoted | null;
  several: boolean;
}): View {
  const { draft, desk, types, quoted, several } = given;
  const buttons = types.map(
    (type): Button => ({
      ...secondary(customId(ids.topicId, draft.id, type.id), { words: type.name }),
      ...(type.emoji ? { emoji: type.emoji } : {}),
    }),
  );
  const options = types.map((type) => topicOption(type, type.id));
  // Descriptions help to choose, and only a menu shows them.
  const asMenu = types.length > BUTTONS || (types.length > 1 && types.some((type) => type.description !== ""));
  const choice: Control[] = asMenu
    ? [{ control: "menu", id: customId(ids.topicMenuId, draft.id), placeholder: text("intake.what-about"), options }]
    : buttons;
  return {
    tone: "neutral",
    blocks: [
      heading(text("intake.topic-heading", { server: desk.name })),
      ...quotation(quoted),
      paragraph(text("intake.not-sent-topic")),
      small(text("intake.who-reads")),
    ],
    rows: [
      choice,
      [
        ...(several ? [secondary(customId(ids.backId, draft.id), text("intake.button-other-server"))] : []),
        cancel(draft),
      ],
    ],
  };
}

/** `/ticket create` in a server, without saying which topic. */
export function whichTopicView(types: readonly TicketType[]): View {
  const options = types.slice(0, 25).map((type) => topicOption(type, type.key));
  return {
    tone: "neutral",
    blocks: [heading(text("intake.what-about"))],
    rows: [[{ control: "menu", id: ids.createMenuId, placeholder: text("intake.what-about"), options }]],
  };
}

/** Where it goes and what goes: nothing leaves the DM before this was seen. */
export function confirmView(given: {
  draft: DraftId;
  desk: Desk;
  type: TicketType;
  quoted: Quoted | null;
  back: boolean;
}): View {
  const { draft, desk, type, quoted, back } = given;
  const asks = type.form.length;
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
      small(text("intake.who-reads")),
    ],
    rows: [
      [go, ...(back ? [secondary(customId(ids.backId, draft.id), text("intake.button-back"))] : []), cancel(draft)],
    ],
  };
}

/** Several tickets are open in this DM. */
export function pickTicketView(draft: DraftId, tickets: readonly Ticket[]): View {
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

const cancel = (draft: DraftId): Button => secondary(customId(ids.cancelId, draft.id), text("intake.button-cancel"));
