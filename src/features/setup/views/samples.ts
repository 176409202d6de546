import type { Finding } from "#features/doctor/index.ts";
import { ALL_PARTS, partsAtFirst } from "#kernel/parts.ts";
import type { Samples } from "#kernel/view.ts";
import type { Answers } from "../answers.ts";
import { greetingView } from "./greeting.ts";
import { partsView, removedView } from "./parts.ts";
import {
  practiceAsMemberView,
  practiceHereView,
  practiceNoDmView,
  practiceOverView,
  practiceView,
} from "./practice.ts";
import { doneView, type SetupFacts, setupView } from "./setup.ts";

const channelId = "1200000000000000060";
const link = "https://discord.com/channels/1200000000000000001/1200000000000000060/1200000000000000070";

const answers: Answers = {
  staff: ["1200000000000000010", "1200000000000000011"],
  room: "private-thread",
  place: channelId,
  panel: channelId,
  names: "named",
  topics: ["support"],
};

const facts: SetupFacts = {
  draftId: "01jd0000000000000000000004",
  server: "Northern Lights Community",
  answers,
  topics: ["Support", "Bug", "Suggestion", "Report a member"],
  offered: [],
  mayAddTopics: true,
  state: "new",
  findings: [],
  blocked: false,
  changed: null,
  inviteLink: "https://discord.com/oauth2/authorize?client_id=1200000000000000099",
};

const findings: readonly Finding[] = [
  { is: "server-permissions", missing: ["ViewChannel", "CreatePrivateThreads", "ReadMessageHistory", "PinMessages"] },
  { is: "lack", lack: { channelId, use: "private-thread", missing: ["ViewChannel", "CreatePrivateThreads"] } },
  { is: "not-pingable", roles: answers.staff },
  { is: "team-without-threads", channelId, roles: answers.staff },
  { is: "different-teams", channelId, panels: ["help", "shop"] },
];

const changed = { at: 1_760_000_000_000, by: "1200000000000000005", how: "setup", lines: [] } as const;
const many = ["Payments and refunds", "Bug", "Suggestion", "Report a member", "Support", "A", "B", "C", "D", "E"];

export const samples: Samples = {
  setupView: [
    setupView(facts),
    setupView({ ...facts, findings: findings.slice(2, 4) }),
    setupView({ ...facts, findings, blocked: true }),
    setupView({
      ...facts,
      answers: { ...answers, staff: [], place: null, panel: null, room: "dm" },
      topics: [],
      blocked: true,
    }),
    setupView({ ...facts, answers: { ...answers, place: null, room: "private-channel" }, blocked: true }),
    setupView({ ...facts, state: "as-is", topics: [], offered: many, changed }),
    setupView({ ...facts, state: "changed", offered: many, changed, answers: { ...answers, room: "dm-channel" } }),
    setupView({ ...facts, state: "from-file", topics: [], offered: many, changed: { ...changed, by: null } }),
    ...(["named", "anonymous", "persona"] as const).map((names) =>
      setupView({ ...facts, answers: { ...answers, room: "dm-forum", names } }),
    ),
  ],
  greetingView: [greetingView({ server: facts.server, guildId: "1200000000000000001" })],
  practiceView: [
    practiceView({ thread: channelId, member: { in: "dm", channelId }, isNew: true }),
    practiceView({ thread: channelId, member: { in: "dm", channelId: null }, isNew: false }),
    practiceView({ thread: channelId, member: { in: "thread", channelId }, isNew: true }),
  ],
  practiceNoDmView: [practiceNoDmView],
  practiceAsMemberView: [
    practiceAsMemberView({ until: 1_760_000_000_000, byDm: true, side: "dm" }),
    practiceAsMemberView({ until: 1_760_000_000_000, byDm: false, side: "dm" }),
    practiceAsMemberView({ until: 1_760_000_000_000, byDm: true, side: "thread" }),
  ],
  practiceHereView: [practiceHereView(1_760_000_000_000, "dm"), practiceHereView(1_760_000_000_000, "thread")],
  practiceOverView: [practiceOverView],
  partsView: [
    partsView({ on: partsAtFirst("few") }),
    partsView({ on: [...partsAtFirst("few"), "incidents"], switched: { part: "incidents", already: false } }),
    partsView({ on: ALL_PARTS, switched: { part: "notes", already: true } }),
    ...[true, false].map((already) => partsView({ on: ALL_PARTS, switched: { part: "names-enterprise", already } })),
  ],
  removedView: [
    ...[true, false].map((already) => removedView({ part: "closing", already })),
    ...[true, false].map((already) => removedView({ part: "names-mailbee", already })),
  ],
  doneView: [
    doneView({ server: facts.server, isNew: true, channelId, link }),
    doneView({ server: facts.server, isNew: false, channelId, link }),
    doneView({ server: facts.server, isNew: true, channelId, link: null }),
    doneView({ server: facts.server, isNew: false, channelId: null, link: null }),
  ],
};
