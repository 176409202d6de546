import { childrenOf, type OwnSettings, type TicketType } from "#features/desk/index.ts";
import { formCardId } from "#features/forms/index.ts";
import { type Lack, lackText } from "#features/places/index.ts";
import { customId } from "#kernel/feature.ts";
import { channelLink, roleMention, type Text, text } from "#kernel/text.ts";
import { minutes } from "#kernel/types.ts";
import { type Block, type Control, heading, paragraph, prose, quote, small, type View } from "#kernel/view.ts";
import { settingsMenuId } from "../ids.ts";
import { SETTINGS } from "../settings.ts";
import { pathOf } from "../tree.ts";
import { leadsName, priorityName, roomName } from "./words.ts";

export interface Shown {
  /** `shown`: nothing can be changed on the card. */
  readonly is: "new" | "edited" | "shown";
  /** What we may not do where it was to be made; then nothing was changed. */
  readonly lacks?: readonly Lack[];
}

/** A topic with everything that applies to it. What it takes from above is marked. */
export function topicView(types: readonly TicketType[], id: string, { is, lacks = [] }: Shown): View {
  const type = types.find((one) => one.id === id);
  if (!type) throw new Error(`topic ${id} is missing`);
  const below = childrenOf(types, id).length;
  return {
    tone: lacks.length > 0 ? "problem" : is === "new" ? "good" : "neutral",
    blocks: [
      heading(headingOf(types, type)),
      ...(is === "new" ? [paragraph(text("types.added"))] : []),
      ...(type.description === ""
        ? []
        : [paragraph(text("types.line-description", { description: type.description }))]),
      paragraph(
        below > 0
          ? text("types.line-below", { count: below })
          : text("types.line-leads", { leads: leadsName(type.leads) }),
      ),
      ...(type.leads === "redirect" ? [prose(type.answer ?? "")] : ticketLines(type)),
      ...lacks.map((lack) => paragraph(lackText(lack))),
      small(text("types.line-key", { key: type.key })),
      ...(type.origin === "file" ? [small(text("types.line-from-file"))] : []),
    ],
    ...(is === "shown" || type.origin === "file" ? {} : { rows: controls(type) }),
  };
}

function headingOf(types: readonly TicketType[], type: TicketType): Text {
  const topic = pathOf(types, type);
  return type.emoji === null
    ? text("types.heading", { topic })
    : text("types.heading-emoji", { emoji: { markup: type.emoji }, topic });
}

function ticketLines(type: TicketType): Block[] {
  const said = (line: Text, ...names: readonly (keyof OwnSettings)[]) =>
    paragraph(names.some((name) => type.own[name] !== undefined) ? line : text("types.from-above", { line }));
  const roles = (some: readonly string[]) =>
    some.length === 0 ? text("types.nobody") : { markup: some.map((role) => roleMention(role).markup).join(" ") };
  const { firstResponse } = type.targets;
  return [
    said(placeLine(type), "room", "destinationId"),
    ...(isNowhere(type) ? [paragraph(text("types.line-nowhere"))] : []),
    said(text("types.line-staff", { roles: roles(type.staffRoles) }), "staffRoles"),
    said(text("types.line-ping", { roles: roles(type.pingRoles) }), "pingRoles"),
    said(text("types.line-form", { count: type.form.length }), "form"),
    said(text("types.line-names", { template: type.nameTemplate }), "nameTemplate"),
    said(
      text("types.line-priority", {
        priority: priorityName(type.priority),
        tags: type.tags.join(", "),
        count: type.tags.length,
      }),
      "priority",
      "tags",
    ),
    ...(firstResponse === null
      ? []
      : [said(text("types.line-target", { minutes: Math.round(firstResponse / minutes(1)) }), "targets")]),
    ...(type.opening === "" ? [] : [said(text("types.line-opening"), "opening"), quote(type.opening, 300)]),
  ];
}

/** Private threads are made where their help message says, if the topic does not; a report has none of its own. */
const isNowhere = ({ destinationId, room, leads }: TicketType): boolean =>
  destinationId === null && (room !== "private-thread" || leads === "report");

function placeLine(type: TicketType): Text {
  const room = roomName(type.room);
  if (type.destinationId !== null) return text("types.line-room", { room, place: channelLink(type.destinationId) });
  return isNowhere(type)
    ? text("types.line-room-alone", { room })
    : text("types.line-room", { room, place: text("types.place-of-panel") });
}

function controls({ id, leads }: TicketType): Control[][] {
  return [
    [
      {
        control: "menu",
        id: customId(settingsMenuId, id),
        placeholder: text("types.what-to-change"),
        options: SETTINGS.map(({ value, label, description }) => ({ value, label, description })),
      },
    ],
    ...(leads === "redirect"
      ? []
      : [
          [
            {
              control: "button" as const,
              id: customId(formCardId, id),
              label: text("types.button-form"),
              style: "secondary" as const,
            },
          ],
        ]),
  ];
}
