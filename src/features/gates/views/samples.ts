import type { Samples } from "#kernel/view.ts";
import { drawSigns } from "../challenge/draw.ts";
import type { Refusal } from "../decide-gates.ts";
import { blockedNowView, blocksView, unblockedView } from "./blocks.ts";
import { checkedView, checkFirstView, checkPausedView, notItView, pictureView, sumView } from "./challenge.ts";
import { intakeClosedView, intakeOpenView } from "./closures.ts";
import { blockedHereView, floodView, type RefusedFacts, refusedView } from "./refused.ts";

const refused = (because: Refusal, change: Partial<RefusedFacts> = {}) =>
  refusedView({ because, of, server: "Northern Lights Community", place: "server", holder: null, ...change });
const of = {
  guildId: "1200000000000000001",
  typeId: "01jd0000000000000000000001",
  panelId: "01jd0000000000000000000002",
};
const asked = "01jd0000000000000000000003";
const roles = ["1200000000000000010", "1200000000000000011"];
const STAFF = "1200000000000000050";
const member = { user: "1200000000000000040" };
const until = Date.UTC(2026, 10, 21, 12);

export const samples: Samples = {
  refusedView: [
    refused({ gate: "lockdown", reason: null }),
    refused({ gate: "lockdown", reason: "Somebody floods us with *fake* requests." }),
    refused({ gate: "blocked", until: null }),
    refused({ gate: "blocked", until }),
    refused({ gate: "flood", until, say: "once" }),
    refused({ gate: "membership" }),
    refused({ gate: "required-roles", roles }),
    refused({ gate: "required-roles", roles }, { place: "dm" }),
    refused({ gate: "denied-roles" }),
    refused({ gate: "account-age", until }),
    refused({ gate: "member-age", until }),
    refused({ gate: "member-age", until: null }),
    refused({ gate: "paused", words: "" }),
    refused({ gate: "paused", words: "We move house. **Back on Monday**; the forum is open." }),
    refused({ gate: "hours", until }),
    refused({ gate: "hours", until: null }),
    refused({ gate: "open", tickets: [] }),
    refused(
      { gate: "open", tickets: [] },
      { holder: { number: 1042, url: "https://discord.com/channels/1200000000000000001/1200000000000000099" } },
    ),
    refused({ gate: "open", tickets: [] }, { holder: { number: 1042, url: null } }),
    refused({ gate: "cooldown", until }),
    refused({ gate: "hourly", until }),
    refused({ gate: "challenge" }),
  ],
  blockedHereView: [
    blockedHereView({ server: "Northern Lights Community", until }),
    blockedHereView({ server: "Northern Lights Community", until: null }),
  ],
  blockedNowView: [
    blockedNowView({ subject: member, until, reason: "Sent the same request twenty times." }),
    blockedNowView({ subject: { role: roles[0] ?? "" }, until: null, reason: null }),
  ],
  unblockedView: [unblockedView(member)],
  blocksView: [
    blocksView([], { at: 0, of: 1 }),
    blocksView(Array(15).fill({ subject: member, until, reason: "word ".repeat(100), by: STAFF, at: until }), {
      at: 1,
      of: 3,
    }),
    blocksView([{ subject: null, until: null, reason: null, by: null, at: until }], { at: 0, of: 1 }),
  ],
  intakeClosedView: [
    intakeClosedView({ closes: "lockdown", topic: null, words: "Somebody floods us." }),
    intakeClosedView({ closes: "pause", topic: null, words: null }),
    intakeClosedView({ closes: "pause:01jd0000000000000000000001", topic: "Payments", words: "**Back on Monday**" }),
  ],
  intakeOpenView: [intakeOpenView(null), intakeOpenView("Payments and refunds")],
  floodView: [floodView(until)],
  checkFirstView: [checkFirstView(of), checkFirstView({ ...of, panelId: null })],
  pictureView: [pictureView({ id: asked, png: drawSigns("AKP69", () => 0.4), of })],
  sumView: [sumView({ id: asked, sum: { first: 12, second: 11, third: 7 }, of })],
  checkedView: [checkedView(of, "server"), checkedView(of, "dm")],
  notItView: [notItView(of, 2), notItView(of, 1), notItView(of, null)],
  checkPausedView: [checkPausedView(until)],
};
