import { type Desk, openDesk } from "./desk.ts";
import { withRooms } from "./rooms.ts";
import { last } from "./scenes.ts";

export type User = { readonly id: string };

/** A desk with a topic that leads to a report, whose tickets are made there. */
export const reportFile = (room: string, destination: string, more = ""): string => `server: Harbour Games
staff: [Support]
gates:
  cooldown: 0 s
types:
  question:
    name: Question
    room: dm
    destination: "#tickets"
  cheat:
    name: Report a cheat
    leads: report
    room: ${room}
    destination: "${destination}"
    opening: We look at every report.
${more}
panels:
  get-help:
    channel: get-help
    topics: [cheat, question]
`;

export const openReports = (room: string, destination: string, more?: string): Promise<Desk> =>
  openDesk({ file: reportFile(room, destination, more), prepare: withRooms });

/** The team's room of the newest ticket. */
export async function teamRoom(
  desk: Desk,
): Promise<{ readonly channel: string; readonly ticketId: string; readonly status: string }> {
  const { db, rooms } = desk.app().app;
  const ticket = await db.selectFrom("ticket").selectAll().orderBy("number", "desc").executeTakeFirstOrThrow();
  const channel = (await rooms.find(db, ticket.staff_room_id))?.channelId ?? "";
  return { channel, ticketId: ticket.id, status: ticket.status };
}

export async function reportByPanel(desk: Desk, by: User = desk.ada): Promise<void> {
  const panel = desk.reads(by, desk.getHelp.id)[0];
  await desk.as(by).press(panel?.id ?? "", "Report a cheat");
  await desk.as(by).press(last(desk, by, desk.getHelp.id).id, "Send report");
  await desk.settled();
}
