import { aDesk, aType } from "#features/desk/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { aClosedTicket, anIntake, aTicket } from "../testing.ts";
import { cantDmView, type Info, infoView, listView, openedView, type Row, reopenedView } from "./answers.ts";
import { type CardFacts, sharedCardView, staffCardView } from "./card.ts";
import { closedForRequesterView, closedHereView, reopenedForRequesterView, reopenedHereView } from "./closed.ts";
import { openedForRequesterView, openingFailedView, openingView } from "./opened.ts";

const STAFF = "1200000000000000050";
const CHANNEL = "1200000000000000060";
const reason = "The second charge is refunded. It takes three days.";
const server = aDesk().name;

const card: CardFacts = { ticket: aTicket(), type: aType(), intake: anIntake(), desk: aDesk() };
const full = anIntake({
  answers: Array.from({ length: 5 }, (_, index) => ({ question: `Question ${index}?`, words: "word ".repeat(200) })),
  joinedAt: null,
});
const closed = { ...card, ticket: aClosedTicket(), closed: { by: STAFF, reason } };

const row: Row = { ticket: aTicket(), type: aType().name, requester: "1200000000000000040", channelId: CHANNEL };
const gone: Row = {
  ticket: aTicket({ status: "waiting-requester" }),
  type: aType().name,
  requester: null,
  channelId: null,
};
const info: Info = { ...row, kind: aType(), replies: 2, messages: 1, closedBy: null, reason: null };

export const samples: Samples = {
  staffCardView: [
    staffCardView({ ...card, announce: true }),
    staffCardView({ ...card, intake: full, ticket: aTicket({ unreachable: true, status: "waiting-requester" }) }),
    staffCardView({ ...card, type: aType({ replies: "chat" }), intake: undefined }),
    staffCardView(closed),
    staffCardView({ ...closed, closed: { by: null, reason: null } }),
  ],
  sharedCardView: [
    sharedCardView(card),
    sharedCardView({ ...card, intake: full, ticket: aTicket({ status: "waiting-requester" }) }),
    sharedCardView({ ...closed, closed: { by: STAFF, reason: null } }),
  ],
  reopenedView: [reopenedView(aTicket())],
  openedView: [
    openedView(aTicket(), null),
    openedView(aTicket(), { channelId: CHANNEL, is: "thread" }),
    openedView(aTicket(), { channelId: CHANNEL, is: "dm" }),
  ],
  cantDmView: [cantDmView(aTicket(), server)],
  openingView: [openingView(aTicket())],
  listView: [listView([], "all"), listView([row, gone], "all"), listView(Array(10).fill(row), "some")],
  infoView: [
    infoView(info),
    infoView({ ...info, ...gone, messages: 0 }),
    infoView({ ...info, ticket: aClosedTicket(), closedBy: STAFF, reason }),
    infoView({ ...info, ticket: aClosedTicket(), closedBy: STAFF }),
    infoView({ ...info, ticket: aClosedTicket() }),
  ],
  closedForRequesterView: [
    closedForRequesterView({ ticket: aClosedTicket(), reason, server }),
    closedForRequesterView({ ticket: aClosedTicket(), reason: null, server }),
    closedForRequesterView({ ticket: aClosedTicket({ closedHow: "room-deleted" }), reason: null, server }),
  ],
  closedHereView: [
    closedHereView({ ticket: aClosedTicket(), by: STAFF, reason, how: "command" }),
    closedHereView({ ticket: aClosedTicket(), by: STAFF, reason: null, how: "command" }),
    closedHereView({ ticket: aClosedTicket(), by: STAFF, reason: null, how: "left-server" }),
    closedHereView({ ticket: aClosedTicket(), by: STAFF, reason: null, how: "left-thread" }),
    closedHereView({ ticket: aClosedTicket(), by: null, reason: null, how: "archived" }),
  ],
  reopenedHereView: [reopenedHereView(STAFF)],
  reopenedForRequesterView: [reopenedForRequesterView({ ticket: aTicket(), server })],
  openedForRequesterView: [
    openedForRequesterView({ ticket: aTicket(), type: aType(), desk: aDesk() }),
    openedForRequesterView({ ticket: aTicket(), type: aType({ opening: "" }), desk: aDesk() }),
  ],
  openingFailedView: [openingFailedView(server)],
};
