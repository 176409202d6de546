import { memberOf, phaseWords, type Row } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { channelLink, type Text, text, time } from "#kernel/text.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import { mineButtonId, nextButtonId } from "../ids.ts";
import type { StandingList } from "../list-store.ts";

type Posted = Pick<StandingList, "guildId" | "posting">;

/** Names one message of a server's list in its channel's lane. */
export const listSource = ({ guildId, posting }: Posted): string => `desk-list:${guildId}:${posting}`;

/** The list whose message this is; undefined for anything else that is said. */
export function listOf(source: string): Posted | undefined {
  const [, guildId, posting] = /^desk-list:(\d+):(\d+)$/.exec(source) ?? [];
  return guildId === undefined ? undefined : { guildId, posting: Number(posting) };
}

export interface ListedRow extends Row {
  readonly overdue: boolean;
  readonly teamsTurn: boolean;
}

export interface Listed {
  readonly server: string;
  /** How many topics and panels may be on it. */
  readonly topics: number;
  /** Whoever waits longest first. */
  readonly rows: readonly ListedRow[];
  readonly counts: {
    readonly waiting: number;
    readonly unclaimed: number;
    readonly overdue: number;
    readonly unreached: number;
  };
  /** How many stand below the rows. */
  readonly more: number;
  /** Whether there are no more than were counted. */
  readonly isAll: boolean;
}

/** To everybody who sees the channel: what waits for the team. It says who asks, and never who looks after a ticket: its member may be of the team. */
export function deskListView({ server, topics, rows, counts, more, isAll }: Listed): View {
  const head = heading(text("worklist.list-heading", { server }));
  if (topics === 0) return { tone: "problem", blocks: [head, paragraph(text("worklist.list-hidden"))] };
  const count = (number: number) => (isAll ? String(number) : `${number}+`);
  const { waiting, unclaimed, overdue, unreached } = counts;
  const numbers = [
    text("worklist.count-waiting", { count: count(waiting) }),
    text("worklist.count-unclaimed", { count: count(unclaimed) }),
    ...(overdue > 0 ? [text("worklist.count-overdue", { count: count(overdue) })] : []),
    ...(unreached > 0 ? [text("worklist.count-unreached", { count: count(unreached) })] : []),
  ];
  return {
    tone: overdue + unreached > 0 ? "problem" : waiting > 0 ? "team" : "good",
    blocks: [
      head,
      ...(rows.length === 0 ? [paragraph(text("worklist.list-empty"))] : [paragraph(inLine(numbers))]),
      ...rows.map((row) => paragraph(inLine(partsOf(row)))),
      ...(more > 0 ? [small(text("worklist.list-more", { count: count(more) }))] : []),
    ],
    rows: [
      [
        { control: "button", id: customId(nextButtonId), label: text("worklist.button-next"), style: "primary" },
        { control: "button", id: customId(mineButtonId), label: text("worklist.button-mine"), style: "secondary" },
      ],
    ],
  };
}

function partsOf({ ticket, type, requester, channelId, overdue, teamsTurn }: ListedRow): Text[] {
  const about = { number: String(ticket.number), type, member: memberOf({ ticket, requester }) };
  const unclaimed = ticket.assignee === null && teamsTurn;
  const head =
    overdue || ticket.unreachable ? "worklist.row-problem" : unclaimed ? "worklist.row-team" : "worklist.row";
  const since = time(ticket.turnAt);
  return [
    text(head, about),
    ...(ticket.pinnedAt === null ? [] : [text("worklist.pinned")]),
    ...(ticket.priority === "high" ? [text("worklist.high")] : []),
    ...(ticket.priority === "urgent" ? [text("worklist.urgent")] : []),
    ...(ticket.priority === "critical" ? [text("worklist.critical")] : []),
    ...(overdue ? [text("worklist.overdue")] : []),
    ...(ticket.unreachable ? [text("worklist.unreached")] : []),
    teamsTurn
      ? text(unclaimed ? "worklist.unclaimed" : "worklist.claimed", { since })
      : text("worklist.members", { since }),
    ...phaseWords(ticket, "team"),
    channelId === null ? text("worklist.no-place") : text("worklist.place", { room: channelLink(channelId) }),
  ];
}

const inLine = ([first = text("worklist.list-empty"), ...rest]: readonly Text[]): Text =>
  rest.reduce((before, next) => text("worklist.in-line", { before, next }), first);
