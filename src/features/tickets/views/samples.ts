import { aDesk, aType } from "#features/desk/testing.ts";
import { awayText } from "#features/gates/index.ts";
import { channelLink, mention, text } from "#kernel/text.ts";
import { snowflakeAt } from "#kernel/types.ts";
import { paragraph, type Samples } from "#kernel/view.ts";
import { closeFromList } from "../close-from-list.ts";
import { hidden } from "../intake.ts";
import { PRIORITY_NAMES, STATES } from "../list-filter.ts";
import { moreDetails, moreInfo } from "../more-about.ts";
import { aClosedTicket, anAnswer, anIntake, aTicket, NOON } from "../testing.ts";
import { cantDmView, type Info, infoView, openedView, type Row, reopenedView } from "./answers.ts";
import { type CardFacts, leftCardView, sharedCardView, staffCardView } from "./card.ts";
import {
  type ClosedPart,
  closedForRequesterView,
  closedHereView,
  closedInRoomView,
  closedWithoutReasonView,
  notTakenAwayView,
  reopenedForRequesterView,
  reopenedHereView,
} from "./closed.ts";
import { adultView, awayView, confirmView } from "./confirm.ts";
import { detailsView } from "./details.ts";
import { inLineView, leftLineView } from "./line.ts";
import { type ListedRow, listView, pickedView } from "./list.ts";
import {
  lockDoneView,
  lockedForRequesterView,
  lockedHereView,
  notPassedOnView,
  unlockedForRequesterView,
  unlockedHereView,
} from "./locked.ts";
import { moreView } from "./more.ts";
import {
  goesOnHereView,
  movedAnswerView,
  movedCardView,
  movedFromView,
  movedToView,
  moveFailedView,
  movingView,
  nowAboutView,
  topicDoneView,
  topicLineView,
} from "./moved.ts";
import {
  formFilesNotSentView,
  openedForRequesterView,
  openingFailedView,
  openingView,
  receiptView,
  receiptWaitsView,
} from "./opened.ts";
import { ownerLeftView } from "./owner-left.ts";
import { lookedUpView, revealedView } from "./revealed.ts";
import { notYoursView, transferDoneView, transferredHereView, yoursNowView } from "./transferred.ts";

const STAFF = "1200000000000000050";
const CHANNEL = "1200000000000000060";
const nobody = { users: [], roles: [] };
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
const control = (id: string) =>
  ({ control: "button", id, label: text("tickets.button-open"), style: "secondary" }) as const;
const asked: ClosedPart = {
  blocks: [paragraph(text("tickets.closed-silence"))],
  row: ["a", "b", "c", "d", "e"].map(control),
  buttons: [control("f")],
};
const flag = { is: "flag", text: text("tickets.flag-unreachable") } as const;
const everything = {
  userId: snowflakeAt(NOON),
  joinedAt: NOON,
  roles: Array.from({ length: 60 }, (_, index) => `12000000000000001${String(index).padStart(2, "0")}`),
  known: [flag, flag, ...Array(20).fill({ ...flag, is: "line" }), { ...flag, is: "account" }],
  formerly: "Kim_of_the *Lovelaces*",
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
const listed: ListedRow = { ...row, assignee: null, where: channelLink(CHANNEL) };
const listing = { list: "-", page: { at: 0, of: 1 }, reader: "team", only: [], said: [] } as const;
const only = [
  STATES.unclaimed,
  text("tickets.list-only-topic", { type: aType().name }),
  text("tickets.list-only-tag", { tag: "a tag as long as tags" }),
  text("tickets.list-only-priority", { priority: PRIORITY_NAMES.critical }),
  text("tickets.list-only-words", {
    words: "Eighty letters of a name that somebody looks for, as many as there may be at most",
  }),
];
const info: Info = { ...row, kind: aType(), replies: 2, messages: 1, closedBy: null, reason: null, reader: "team" };

const params = [aType().id, "01jd0000000000000000000002"];
const report = {
  ticket: aTicket({ oneWay: true }),
  type: aType({ leads: "report", room: "private-thread" }),
  desk: aDesk(),
};

const locked = { number: 1042, server: "Northern Lights Community" };

export const samples: Samples = {
  lockedHereView: [reason, null].flatMap((why) => [mention(STAFF), null].map((by) => lockedHereView(why)(by))),
  unlockedHereView: [unlockedHereView(mention(STAFF)), unlockedHereView(null)],
  lockedForRequesterView: [lockedForRequesterView(reason)(locked), lockedForRequesterView(null)(locked)],
  unlockedForRequesterView: [unlockedForRequesterView(locked)],
  notPassedOnView: [notPassedOnView(locked)],
  transferredHereView: [
    transferredHereView({ by: null, member: STAFF, reason: null }, "shared"),
    transferredHereView({ by: null, member: STAFF, reason }, "the team's"),
    transferredHereView({ by: mention(STAFF), member: STAFF, reason: null }, "the team's"),
    transferredHereView({ by: mention(STAFF), member: STAFF, reason }, "shared"),
  ],
  yoursNowView: [
    yoursNowView({ ticket: aTicket(), topic: aType().name, server, former: "Ada_of_the *Lovelaces*", reason }),
    yoursNowView({ ticket: aTicket(), topic: aType().name, server, former: text("tickets.the-member"), reason: null }),
  ],
  notYoursView: [
    notYoursView({ ticket: aTicket(), server, reason }),
    notYoursView({ ticket: aTicket(), server, reason: null }),
  ],
  transferDoneView: [
    transferDoneView({ number: 1042, member: "Ben *", former: "Ada_of_the *Lovelaces*", isBlocked: true }),
    transferDoneView({ number: 1042, member: "Ben *", former: text("tickets.the-member"), isBlocked: false }),
  ],
  lockDoneView: [
    lockDoneView(1042, "locked"),
    lockDoneView(1042, "unlocked"),
    lockDoneView(1042, "locked", { writes: false }),
  ],
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
    staffCardView({ ...card, ticket: aTicket({ status: "waiting-requester", phase: "inactive" }) }),
    staffCardView({ ...card, ticket: aTicket({ phase: "review", mark: "asked the bank" }) }),
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
  topicLineView: [topicLineView(STAFF, aType().name)],
  nowAboutView: [nowAboutView(1042, aType().name)],
  topicDoneView: [topicDoneView(1042, aType().name)],
  leftCardView: [leftCardView(aTicket(), aType().name)],
  listView: [
    listView([], listing),
    listView([], { ...listing, only }),
    listView([listed], { ...listing, only }),
    listView([listed, { ...listed, ticket: aTicket({ id: "01jd0000000000000000000009" }), where: null }], {
      ...listing,
      reader: "member",
    }),
    listView(
      Array.from({ length: 15 }, (_, index) => ({
        ...listed,
        assignee: STAFF,
        ticket: aTicket({ id: `01jd00000000000000000000${10 + index}`, alias, level: 10, priority: "critical" }),
      })),
      { ...listing, page: { at: 1, of: 3 }, only, said: [paragraph(text("tickets.list-closed", { number: "1042" }))] },
    ),
  ],
  pickedView: [
    pickedView({ info, list: aTicket().id, page: "12", actions: [] }),
    pickedView({ info: { ...info, channelId: null }, list: "-", page: "0", actions: [closeFromList] }),
  ],
  infoView: [
    infoView(info),
    infoView({ ...info, ticket: aTicket({ phase: "closing" }) }),
    infoView({ ...info, ...gone, messages: 0 }),
    infoView({ ...info, ticket: aClosedTicket(), closedBy: mention(STAFF), reason }),
    infoView({ ...info, ticket: aClosedTicket(), closedBy: mention(STAFF) }),
    infoView({ ...info, ticket: aClosedTicket() }),
  ],
  ownerLeftView: [
    ownerLeftView({ who: mention(STAFF), isNamed: true, from: "server", warns: false, pings: nobody }),
    ownerLeftView({ who: "Quiet Otter", isNamed: false, from: "server", warns: true, pings: nobody }),
    ownerLeftView({ who: null, isNamed: true, from: "thread", warns: true, pings: { users: [STAFF], roles: [] } }),
  ],
  closedInRoomView: [closedInRoomView({ closingText: "Thank you. Our **rules** are in #rules.", parts: [asked] })],
  closedForRequesterView: [
    closedForRequesterView({
      ticket: aClosedTicket({ staffRoom: "one", requesterRoom: "one" }),
      reason,
      signature: { name: "Mel" },
      server,
      until: "always",
    }),
    closedForRequesterView({
      ticket: aClosedTicket(),
      reason,
      signature: { name: "Mel" },
      server,
      until: NOON,
      closingText: "Our **rules** are in #rules. ".repeat(30),
      parts: [asked],
    }),
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
  notTakenAwayView: [notTakenAwayView()],
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
  reopenedForRequesterView: [
    reopenedForRequesterView({ ticket: aTicket(), server }),
    reopenedForRequesterView({ ticket: aTicket(), server, at: { markup: "<#1200000000000000060>" } }),
    reopenedForRequesterView({ ticket: aTicket(), server, at: null }),
  ],
  openedForRequesterView: [
    openedForRequesterView({ ticket: aTicket(), type: aType(), desk: aDesk() }),
    openedForRequesterView({
      ticket: aTicket(),
      type: aType(),
      desk: aDesk(),
      expect: awayText({ until: NOON }),
    }),
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
