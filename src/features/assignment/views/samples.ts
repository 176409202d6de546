import { aTicket, NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { assignedDmView, assignedLineView, doneView, notYoursToAnswerView } from "./assigned.ts";
import { handedView, handOverView } from "./hand-over.ts";
import { awaySavedView, shiftListView, shiftSavedView, skillListView, skillSavedView } from "./team.ts";

const MEL = "1200000000000000050";
const KIM = "1200000000000000051";
const LINK = "https://discord.com/channels/1200000000000000001/1200000000000000060";
const row = { ticket: aTicket(), type: "Account, sign-in and *everything* about passwords", channelId: MEL };
const skills = ["refunds", "russian", "maps", "bug-reports"];

export const samples: Samples = {
  assignedLineView: [assignedLineView({ to: MEL, by: null }), assignedLineView({ to: MEL, by: KIM })],
  assignedDmView: [
    assignedDmView({ number: 1042, server: "Northern Lights Community", link: LINK }),
    assignedDmView({ number: 1042, server: "Northern Lights Community", link: null }),
  ],
  doneView: [doneView(1042, MEL), doneView(1042, null)],
  notYoursToAnswerView: [notYoursToAnswerView(MEL)],
  handOverView: [
    handOverView({ server: "Northern Lights Community", by: MEL, note: null, rows: [row], more: 0 }),
    handOverView({
      server: "Northern Lights Community",
      by: MEL,
      note: "Ada writes again *tonight*, @everyone\n-# ".repeat(20).slice(0, 500),
      rows: [
        { ...row, channelId: null },
        { ...row, ticket: aTicket({ status: "waiting-requester" }) },
        ...Array(13).fill({ ...row, ticket: aTicket({ snoozedUntil: 1 }) }),
      ],
      more: 85,
    }),
  ],
  handedView: [
    handedView({ to: null, handed: 0, kept: [], left: 0, shiftEnded: false }),
    handedView({ to: null, handed: 3, kept: [], left: 0, shiftEnded: true }),
    handedView({ to: KIM, handed: 1, kept: Array(30).fill({ number: 1042 }), left: 12, shiftEnded: true }),
  ],
  skillListView: [skillListView([]), skillListView(Array(30).fill({ who: MEL, skills }))],
  skillSavedView: [skillSavedView(MEL, skills), skillSavedView(MEL, [])],
  shiftListView: [
    shiftListView([], NOON),
    shiftListView(
      [
        { who: MEL, shift: "on", byHours: false, off: [] },
        { who: KIM, shift: "off", byHours: true, off: [] },
        { who: MEL, shift: "on", byHours: true, off: [{ from: NOON + 1, until: NOON + 2 }] },
        { who: KIM, shift: "off", byHours: false, off: [] },
        { who: MEL, shift: "off", byHours: true, off: [{ from: NOON, until: NOON + 2 }] },
        { who: KIM, shift: "unset", byHours: false, off: [{ from: NOON + 1, until: NOON + 2 }] },
      ],
      NOON,
    ),
    shiftListView(Array(30).fill({ who: MEL, shift: "on", byHours: true, off: [] }), NOON),
  ],
  shiftSavedView: [
    shiftSavedView("on"),
    shiftSavedView("off"),
    shiftSavedView({ hours: "09:00-17:00", zone: "Europe/Berlin", days: null, severalEntries: false }),
    shiftSavedView({ hours: "09:00-17:00", zone: "Europe/Berlin", days: "mon-fri", severalEntries: false }),
    shiftSavedView({
      hours: "mon-thu 9:00-12:00 13:00-17:00, fri 9:00-12:00",
      zone: "Europe/Berlin",
      days: null,
      severalEntries: true,
    }),
  ],
  awaySavedView: [
    awaySavedView([], { now: NOON, said: "back" }),
    awaySavedView([{ from: NOON + 1, until: NOON + 2 }], { now: NOON, said: "staying" }),
    awaySavedView([{ from: NOON, until: NOON + 1 }], { now: NOON, said: "away" }),
    awaySavedView(Array(25).fill({ from: NOON + 1, until: NOON + 2 }), { now: NOON, said: "away" }),
  ],
};
