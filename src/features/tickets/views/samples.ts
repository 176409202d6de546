import { openGates, type WorkingHours } from "#features/desk/index.ts";
import { aDesk, aType } from "#features/desk/testing.ts";
import { mention, text } from "#kernel/text.ts";
import { snowflakeAt } from "#kernel/types.ts";
import type { Samples } from "#kernel/view.ts";
import { hidden } from "../intake.ts";
import { moreDetails, moreInfo } from "../more-about.ts";
import { aClosedTicket, anAnswer, anIntake, aTicket, NOON } from "../testing.ts";
import { cantDmView, type Info, infoView, listView, openedView, type Row, reopenedView } from "./answers.ts";
import { type CardFacts, sharedCardView, staffCardView } from "./card.ts";
import {
  closedForRequesterView,
  closedHereView,
  closedWithoutReasonView,
  reopenedForRequesterView,
  reopenedHereView,
} from "./closed.ts";
import { adultView, awayView, confirmView } from "./confirm.ts";
import { detailsView } from "./details.ts";
import { inLineView, leftLineView } from "./line.ts";
import { moreView } from "./more.ts";
import {
  goesOnHereView,
  movedAnswerView,
  movedCardView,
  movedFromView,
  movedToView,
  moveFailedView,
  movingView,
} from "./moved.ts";
import {
  formFilesNotSentView,
  openedForRequesterView,
  openingFailedView,
  openingView,
  receiptView,
  receiptWaitsView,
} from "./opened.ts";
import { lookedUpView, revealedView } from "./revealed.ts";

const STAFF = "1200000000000000050";
const CHANNEL = "1200000000000000060";
const reason = "The second charge is refunded. It takes three days.";
const server = aDesk().name;

const card: CardFacts = {
  ticket: aTicket(),
  type: aType(),
  intake: anIntake(),
  desk: aDesk(),
  reads: true,
  buttons: [],
};
const full = anIntake({
  answers: Array.from({ length: 5 }, (_, index) =>
    anAnswer({ question: `Question ${index}?`, words: "word ".repeat(200) }),
  ),
  joinedAt: null,
});
const flag = { is: "flag", text: text("tickets.flag-unreachable") } as const;
const everything = {
  userId: snowflakeAt(NOON),
  joinedAt: NOON,
  roles: Array.from({ length: 60 }, (_, index) => `12000000000000001${String(index).padStart(2, "0")}`),
  known: [flag, flag, ...Array(20).fill({ ...flag, is: "line" }), { ...flag, is: "account" }],
};
const pictures = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `picture-${index + 1}.png`,
    ...(index === 1 ? { spoiler: true as const } : {}),
  }));
const closed = { ...card, ticket: aClosedTicket(), closed: { by: mention(STAFF), reason } };

const alias = "Quiet Otter";
const row: Row = { ticket: aTicket(), type: aType().name, requester: "1200000000000000040", channelId: CHANNEL };
const gone: Row = {
  ticket: aTicket({ status: "waiting-requester" }),
  type: aType().name,
  requester: null,
  channelId: null,
};
const info: Info = { ...row, kind: aType(), replies: 2, messages: 1, closedBy: null, reason: null };

const params = [aType().id, "01jd0000000000000000000002"];
const office = [{ from: "09:00", to: "17:00" }];
const hours: WorkingHours = {
  timeZone: "Europe/Berlin",
  week: [office, office, office, office, office, [], []],
  holidays: [],
  outside: "warn",
};

const report = {
  ticket: aTicket({ oneWay: true }),
  type: aType({ leads: "report", room: "private-thread" }),
  desk: aDesk(),
};

export const samples: Samples = {
  formFilesNotSentView: [formFilesNotSentView(["CV.pdf"], false), formFilesNotSentView(["CV.pdf"], true)],
  receiptView: [receiptView(report)],
  receiptWaitsView: [receiptWaitsView(report)],
  confirmView: [
    confirmView(aType(), params, null),
    confirmView(aType({ leads: "report" }), params, null),
    confirmView(aType(), params, { until: NOON }),
    confirmView(aType(), params, { until: null }),
  ],
  adultView: [adultView(aType(), ["01jd0000000000000000000001", "01jd0000000000000000000002"])],
  awayView: [awayView(aType(), params, { until: NOON }), awayView(aType(), params, { until: null })],
  staffCardView: [
    staffCardView({ ...card, announce: true }),
    staffCardView({ ...card, ...report, intake: full, announce: true }),
    staffCardView({ ...card, intake: full, ticket: aTicket({ unreachable: true, status: "waiting-requester" }) }),
    staffCardView({ ...card, type: aType({ replies: "chat" }), intake: undefined }),
    staffCardView({ ...card, reads: false }),
    staffCardView({
      ...card,
      intake: { ...full, ...everything },
      ticket: aTicket({ unreachable: true, priority: "critical" }),
      assignee: STAFF,
    }),
    staffCardView({ ...card, ticket: aTicket({ priority: "high" }) }),
    staffCardView({ ...card, intake: { ...full, pictures: pictures(4) } }),
    staffCardView({ ...card, ticket: aTicket({ priority: "urgent" }) }),
    staffCardView({ ...card, ticket: aTicket({ snoozedUntil: NOON }) }),
    staffCardView(closed),
    staffCardView({ ...closed, closed: { by: null, reason: null } }),
    staffCardView({ ...closed, closed: { by: null, reason } }),
    staffCardView({ ...card, ticket: aTicket({ alias }), intake: { ...anIntake(), ...hidden(alias, anIntake()) } }),
  ],
  detailsView: [
    detailsView(card, 0),
    detailsView({ ...card, intake: { ...full, ...everything, formMs: 75_000 } }, 1),
    detailsView({ ...card, intake: { ...full, ...everything, formMs: 200_000 } }, 0),
    detailsView({ ...card, intake: undefined }, 0),
    detailsView({ ...card, ticket: aTicket({ alias }), intake: { ...anIntake(), ...hidden(alias, anIntake()) } }, 0),
  ],
  moreView: [moreView(aTicket(), [moreDetails, moreInfo])],
  sharedCardView: [
    sharedCardView(card),
    sharedCardView({ ...card, intake: anIntake({ pictures: pictures(1) }) }),
    sharedCardView({ ...card, intake: full, ticket: aTicket({ status: "waiting-requester" }) }),
    sharedCardView({ ...closed, closed: { by: mention(STAFF), reason: null } }),
  ],
  reopenedView: [reopenedView(aTicket())],
  openedView: [
    openedView(aTicket(), null),
    openedView(aTicket(), { channelId: CHANNEL, is: "thread" }),
    openedView(aTicket(), { channelId: CHANNEL, is: "dm" }),
  ],
  cantDmView: [cantDmView(aTicket(), server, "thread"), cantDmView(aTicket(), server, "no thread")],
  movedToView: [movedToView("by DM"), movedToView({ channelId: CHANNEL }), movedToView({ channelId: CHANNEL }, 1042)],
  movedCardView: [
    movedCardView(aTicket(), aType().name, "by DM"),
    movedCardView(aTicket(), aType().name, { channelId: CHANNEL }),
  ],
  movedFromView: [movedFromView("by DM"), movedFromView({ channelId: CHANNEL })],
  goesOnHereView: [goesOnHereView(aTicket())],
  moveFailedView: [moveFailedView("full"), moveFailedView("no-permission")],
  movedAnswerView: [movedAnswerView(aTicket(), CHANNEL), movedAnswerView(aTicket(), null)],
  movingView: [movingView(aTicket())],
  openingView: [openingView(aTicket())],
  listView: [
    listView([], { at: 0, of: 1 }),
    listView([row, gone], { at: 0, of: 1 }),
    listView(Array(15).fill({ ...row, ticket: aTicket({ alias }) }), { at: 1, of: 3 }),
  ],
  infoView: [
    infoView(info),
    infoView({ ...info, ...gone, messages: 0 }),
    infoView({ ...info, ticket: aClosedTicket(), closedBy: mention(STAFF), reason }),
    infoView({ ...info, ticket: aClosedTicket(), closedBy: mention(STAFF) }),
    infoView({ ...info, ticket: aClosedTicket() }),
  ],
  closedForRequesterView: [
    closedForRequesterView({
      ticket: aClosedTicket({ oneWay: true }),
      reason,
      signature: null,
      server,
      until: "always",
    }),
    closedForRequesterView({
      ticket: aClosedTicket(),
      reason,
      signature: { name: "Mel" },
      server,
      until: 1_780_000_000_000,
    }),
    closedForRequesterView({
      ticket: aClosedTicket(),
      reason: null,
      signature: { name: null },
      server,
      until: "always",
    }),
    closedForRequesterView({ ticket: aClosedTicket(), reason: null, signature: null, server, until: "never" }),
    closedForRequesterView({
      ticket: aClosedTicket({ closedHow: "room-deleted" }),
      reason: null,
      signature: null,
      server,
      until: "always",
    }),
  ],
  closedWithoutReasonView: [closedWithoutReasonView(null), closedWithoutReasonView("It was solved. ".repeat(66))],
  closedHereView: [
    closedHereView({ ticket: aClosedTicket(), by: mention(STAFF), reason, how: "command" }),
    closedHereView({ ticket: aClosedTicket(), by: mention(STAFF), reason: null, how: "command" }),
    closedHereView({ ticket: aClosedTicket(), by: mention(STAFF), reason: null, how: "left-server" }),
    closedHereView({ ticket: aClosedTicket(), by: mention(STAFF), reason: null, how: "left-thread" }),
    closedHereView({ ticket: aClosedTicket({ closedBy: null }), by: null, reason: null, how: "archived" }),
    closedHereView({ ticket: aClosedTicket(), by: null, reason: null, how: "command" }),
    closedHereView({ ticket: aClosedTicket(), by: null, reason, how: "command" }),
    closedHereView({ ticket: aClosedTicket({ alias }), by: alias, reason: null, how: "left-server" }),
    closedHereView({ ticket: aClosedTicket(), by: mention(STAFF), reason, how: "command", removedAt: NOON }),
  ],
  reopenedHereView: [reopenedHereView(mention(STAFF)), reopenedHereView(null)],
  reopenedForRequesterView: [reopenedForRequesterView({ ticket: aTicket(), server })],
  openedForRequesterView: [
    openedForRequesterView({ ticket: aTicket(), type: aType(), desk: aDesk() }),
    openedForRequesterView({ ticket: aTicket(), type: aType({ gates: { ...openGates, hours } }), desk: aDesk() }),
    openedForRequesterView({ ticket: aTicket(), type: aType({ opening: "" }), desk: aDesk() }),
    openedForRequesterView({ ticket: aTicket({ alias }), type: aType(), desk: aDesk() }),
  ],
  revealedView: [revealedView(alias, STAFF)],
  lookedUpView: [lookedUpView(STAFF, alias, reason)],
  inLineView: [
    inLineView({ ticket: aTicket({ status: "queued" }), position: 1, probably: null }),
    inLineView({ ticket: aTicket({ status: "queued" }), position: 112, probably: NOON }),
  ],
  leftLineView: [leftLineView()],
  openingFailedView: [openingFailedView(server)],
};
