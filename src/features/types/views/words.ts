import { type Priority, ROOMS, type TypeLeads, type TypeRoom } from "#features/desk/index.ts";
import { type Text, text } from "#kernel/text.ts";

const ROOM_NAMES: Readonly<Record<TypeRoom, Text>> = {
  dm: text("types.room-dm"),
  "dm-channel": text("types.room-dm-channel"),
  "dm-forum": text("types.room-dm-forum"),
  "private-thread": text("types.room-private-thread"),
  "private-channel": text("types.room-private-channel"),
};

const LEADS: Readonly<Record<TypeLeads, Text>> = {
  ticket: text("types.leads-ticket"),
  redirect: text("types.leads-answer"),
  report: text("types.leads-report"),
};

const PRIORITY_NAMES: Readonly<Record<Priority, Text>> = {
  low: text("types.priority-low"),
  normal: text("types.priority-normal"),
  high: text("types.priority-high"),
  urgent: text("types.priority-urgent"),
  critical: text("types.priority-critical"),
};

export const roomName = (room: TypeRoom): Text => ROOM_NAMES[room];
export const leadsName = (leads: TypeLeads): Text => LEADS[leads];
export const priorityName = (priority: Priority): Text => PRIORITY_NAMES[priority];

export const roomChoices = ROOMS.map((value) => ({ value, name: ROOM_NAMES[value] }));
export const leadsChoices = (["ticket", "report", "redirect"] as const).map((value) => ({ value, name: LEADS[value] }));
