import type { Samples } from "#kernel/view.ts";
import { assignedDmView, assignedLineView, doneView } from "./assigned.ts";
import { shiftListView, shiftSavedView, skillListView, skillSavedView } from "./team.ts";

const MEL = "1200000000000000050";
const KIM = "1200000000000000051";
const LINK = "https://discord.com/channels/1200000000000000001/1200000000000000060";
const skills = ["refunds", "russian", "maps", "bug-reports"];

export const samples: Samples = {
  assignedLineView: [assignedLineView({ to: MEL, by: null }), assignedLineView({ to: MEL, by: KIM })],
  assignedDmView: [
    assignedDmView({ number: 1042, server: "Northern Lights Community", link: LINK }),
    assignedDmView({ number: 1042, server: "Northern Lights Community", link: null }),
  ],
  doneView: [doneView(1042, MEL), doneView(1042, null)],
  skillListView: [skillListView([]), skillListView(Array(30).fill({ who: MEL, skills }))],
  skillSavedView: [skillSavedView(MEL, skills), skillSavedView(MEL, [])],
  shiftListView: [
    shiftListView([]),
    shiftListView([
      { who: MEL, shift: "on", byHours: false },
      { who: KIM, shift: "off", byHours: true },
      { who: MEL, shift: "on", byHours: true },
      { who: KIM, shift: "off", byHours: false },
    ]),
    shiftListView(Array(30).fill({ who: MEL, shift: "on", byHours: true })),
  ],
  shiftSavedView: [
    shiftSavedView("on"),
    shiftSavedView("off"),
    shiftSavedView({ hours: "09:00-17:00", zone: "Europe/Berlin" }),
  ],
};
