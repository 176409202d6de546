import { answersFor, belongsInThread, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";

/** The room in which the team talks about a ticket beside its own, where its member never is; undefined while there is none. */
export type RoomBeside = (db: Db, ticketId: string) => Promise<RoomId | undefined>;

export const roomBeside = extensionPoint<RoomBeside>("participants.room-beside");

/** A private thread that people of a ticket's team are in: its own, or one beside it. */
export interface TeamThread {
  readonly is: "own" | "beside";
  readonly room: RoomId;
  /** Null until Discord made it. */
  readonly channelId: Snowflake | null;
}

/** None where its team reads in channels, and in threads that everybody of a channel sees. */
export async function teamThreads(
  db: Db,
  app: Pick<App, "rooms" | "contributions">,
  ticket: Pick<Ticket, "id" | "staffRoom">,
): Promise<TeamThread[]> {
  const all: { readonly is: TeamThread["is"]; readonly room: RoomId }[] = [{ is: "own", room: ticket.staffRoom }];
  for (const find of app.contributions(roomBeside)) {
    const room = await find(db, ticket.id);
    if (room !== undefined) all.push({ is: "beside", room });
  }
  const threads: TeamThread[] = [];
  for (const one of all) {
    const room = await app.rooms.find(db, one.room);
    if (room?.kind === "private-thread") threads.push({ ...one, channelId: room.channelId });
  }
  return threads;
}

/** Whether somebody is in such a thread as of the team. Whom a ticket was taken up to reads beside it, and in its own where its topic says so. */
export const belongsIn = (
  db: Db,
  ticket: Parameters<typeof answersFor>[1],
  { is }: Pick<TeamThread, "is">,
  person: Parameters<typeof answersFor>[2],
): Promise<boolean> => (is === "own" ? belongsInThread : answersFor)(db, ticket, person);
