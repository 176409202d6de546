import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { type Markup, mention, type Text, text, time } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Block, type Button, type Control, heading, paragraph, small, type View } from "#kernel/view.ts";
import { listAskButtonId, listDoButtonId, listPageButtonId, listPickButtonId, listPickMenuId } from "../ids.ts";
import type { ListAction } from "../list-action.ts";
import type { Reader } from "../who-closed.ts";
import { type Info, infoBlocks, memberOf, type Row } from "./answers.ts";
import { priorityWords } from "./card.ts";
import { inOneLine, phaseWords } from "./phase.ts";

export interface ListedRow extends Omit<Row, "channelId"> {
  /** Who looks after it, where the reader may know. */
  readonly assignee: Snowflake | null;
  /** Its place, as the reader knows it. */
  readonly where: Markup | null;
}

export interface Listing {
  /** Its id, where it is kept. */
  readonly list: string;
  readonly page: Page;
  readonly reader: Reader;
  /** What it is narrowed to. */
  readonly only: readonly Text[];
  /** What was done from it just now. */
  readonly said: readonly Block[];
}

/** Open tickets, whoever waits longest first; the team picks one of them to do something with it. */
export function listView(rows: readonly ListedRow[], { list, page, reader, only, said }: Listing): View {
  const [first, ...others] = only;
  const narrowed = first && text("tickets.list-only", { what: inOneLine(first, others) });
  if (rows.length === 0) {
    const none = narrowed ? [paragraph(text("tickets.list-none-fits")), small(narrowed)] : [paragraph(NONE)];
    return { tone: "neutral", blocks: [...said, ...none] };
  }
  const turned = page.of > 1 ? [text("tickets.list-page", { page: page.at + 1, pages: page.of })] : [];
  const [foot, ...more] = [...turned, ...(narrowed ? [narrowed] : [])];
  const turning = pageRows(page, (to) => customId(listPageButtonId, String(to), list), {
    back: text("tickets.button-back"),
    next: text("tickets.button-next"),
  });
  return {
    tone: "neutral",
    blocks: [
      ...said,
      heading(text("tickets.list-heading")),
      ...rows.map((row) => paragraph(lineOf(row, reader))),
      ...(foot ? [small(inOneLine(foot, more))] : []),
    ],
    rows: [...(reader === "team" ? [picking(rows, list, page)] : []), ...(turning.rows ?? [])],
  };
}

const NONE = text("tickets.list-empty");

function lineOf({ ticket, type, requester, assignee, where }: ListedRow, reader: Reader): Text {
  const params = {
    number: String(ticket.number),
    type,
    since: time(ticket.turnAt),
    member: memberOf({ ticket, requester }),
    room: where ?? text("tickets.list-no-room"),
  };
  const key = ticket.status === "waiting-requester" ? "tickets.list-member-turn" : "tickets.list-team-turn";
  const ofTeam = [
    ...priorityWords(ticket),
    ...(ticket.level > 0 ? [text("tickets.list-level", { level: ticket.level })] : []),
    ...(assignee === null ? [] : [text("tickets.card-assignee", { staff: mention(assignee) })]),
  ];
  return inOneLine(text(key, params), [...phaseWords(ticket, reader), ...(reader === "team" ? ofTeam : [])]);
}

/** A menu; of one ticket alone, a button. */
function picking(rows: readonly ListedRow[], list: string, { at }: Page): Control[] {
  const [only, ...others] = rows;
  if (only && others.length === 0) {
    const id = customId(listPickButtonId, list, String(at), only.ticket.id);
    const label = text("tickets.list-pick-one", { number: String(only.ticket.number) });
    return [{ control: "button", id, label, style: "primary" }];
  }
  const options = rows.map(({ ticket, type }) => ({
    value: ticket.id,
    label: text("tickets.info-heading", { number: String(ticket.number), type }),
    description: text(
      ticket.status === "waiting-requester" ? "tickets.list-command.member" : "tickets.list-command.team",
    ),
  }));
  const placeholder = text("tickets.list-pick");
  return [{ control: "menu", id: customId(listPickMenuId, list, String(at)), placeholder, options }];
}

export interface Picked {
  readonly info: Info;
  readonly list: string;
  readonly page: string;
  readonly actions: readonly Pick<ListAction, "action" | "label" | "asks">[];
}

/** One ticket of a list, and what can be done with it from there. */
export function pickedView({ info, list, page, actions }: Picked): View {
  const { id, guildId } = info.ticket;
  const act = ({ action, label, asks }: Picked["actions"][number]): Button => ({
    control: "button",
    id: customId(asks ? listAskButtonId : listDoButtonId, list, page, id, action),
    label,
    style: "secondary",
  });
  const open: Button[] = info.channelId
    ? [
        {
          control: "button",
          id: `https://discord.com/channels/${guildId}/${info.channelId}`,
          label: text("tickets.list-open"),
          style: "link",
        },
      ]
    : [];
  const back: Button = {
    control: "button",
    id: customId(listPageButtonId, page, list),
    label: text("tickets.list-back"),
    style: "secondary",
  };
  return {
    tone: "neutral",
    blocks: infoBlocks(info),
    rows: [...(actions.length > 0 ? [actions.slice(0, 5).map(act)] : []), [...open, back]],
  };
}
