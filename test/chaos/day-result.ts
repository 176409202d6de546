import { canView, Permission, permissionsIn } from "discord-box";
import { PARTS } from "./day-life.ts";
import { type DayScene, type DayStage, SAYS } from "./day-stage.ts";
import type { Day, DayTicket } from "./day-store.ts";
import { type Conversation, compare, type Figures } from "./figures.ts";
import { cardsIn, isDm, messagesIn, roomsOf, type Said, tokensIn, wroteTooLate } from "./rooms-stage.ts";

export interface DaySaid {
  /** What members wrote by DM, in the rooms of the team. */
  readonly toStaff: Figures;
  /** What the team answered, in the DMs of members. */
  readonly toMembers: Figures;
}

export interface DayResult extends DaySaid {
  /** Closes that their member was told of never, or more than once, and those that the team was. */
  readonly closesTold: number;
  /** Tickets whose room is open though they are closed, or the other way round. */
  readonly halfClosed: number;
  /** What rules and saved replies did more than once, or never, though it is on record that they did it. */
  readonly notOnce: number;
  /** People of the team who see a ticket that they should not, or the other way round. */
  readonly wrongAccess: number;
  /** Rooms without a ticket's card, or with two; and tickets that nobody finds. */
  readonly oddRooms: number;
  /** Parts that are off though they were switched on last. */
  readonly partsOff: number;
  readonly findings: readonly string[];
}

/** What was said, as far as it has arrived. */
export function saidInDay(stage: DayStage): DaySaid {
  const byDm = stage.scenes.filter(isDm);
  const tokens = (all: readonly Said[]) => all.map(({ token }) => token);
  const toStaff = compare(
    byDm.map((scene): Conversation => {
      const { n, said, asked, givenUp } = scene;
      const arrived = tokensIn(stage, roomsOf(stage, scene), "m");
      // What a card asks about first is sent when its member says so, behind what they wrote meanwhile.
      return { name: `member ${n} to the team`, sent: tokens(said), arrived, optional: givenUp, erased: asked };
    }),
  );
  const toMembers = compare(
    byDm.map((scene): Conversation => {
      const { n, replies, dm, crossed } = scene;
      const arrived = tokensIn(stage, [dm], "r");
      const refused = replies.filter((one) => wroteTooLate(stage, one));
      return {
        name: `the team to member ${n}`,
        sent: tokens(replies),
        arrived,
        optional: new Set([...crossed, ...tokens(refused)]),
        erased: crossed,
      };
    }),
  );
  return { toStaff, toMembers };
}

export function resultOfDay(stage: DayStage, day: Day): DayResult {
  const { toStaff, toMembers } = saidInDay(stage);
  const found = stage.scenes.map((scene) => {
    const ticket = day.tickets.find(({ requesterId }) => requesterId === scene.id);
    return ticket && { scene, ticket };
  });
  const all = found.filter((one) => one !== undefined);
  const closesTold = all.flatMap((one) => closesNotTold(stage, one));
  const halfClosed = all.flatMap((one) => notAsItIs(stage, one));
  const notOnce = all.flatMap((one) => notDoneOnce(stage, day, one));
  const wrongAccess = all.flatMap((one) => seesWrongly(stage, one));
  const oddRooms = [
    ...all.flatMap((one) => oddRoomsOf(stage, one)),
    ...stage.scenes.filter((_, n) => !found[n]).map(({ n }) => `member ${n} has no ticket`),
    ...(day.tickets.length > stage.scenes.length ? ["there are more tickets than members"] : []),
  ];
  const partsOff = PARTS.filter((part) => day.partsOff.includes(part)).map((part) => `the part ${part} is off`);
  return {
    toStaff,
    toMembers,
    closesTold: closesTold.length,
    halfClosed: halfClosed.length,
    notOnce: notOnce.length,
    wrongAccess: wrongAccess.length,
    oddRooms: oddRooms.length,
    partsOff: partsOff.length,
    findings: [
      ...toStaff.findings,
      ...toMembers.findings,
      ...closesTold,
      ...halfClosed,
      ...notOnce,
      ...wrongAccess,
      ...oddRooms,
      ...partsOff,
    ],
  };
}

interface Found {
  readonly scene: DayScene;
  readonly ticket: DayTicket;
}

const nameOf = ({ scene, ticket }: Found): string => `#${ticket.number} of member ${scene.n} (${scene.room})`;

/** How often something stands in messages of the bot's. */
const countIn = (stage: DayStage, channels: readonly string[], what: RegExp): number =>
  messagesIn(stage, channels)
    .filter(({ author_id, flags }) => author_id === stage.community.application.bot_id && ((flags ?? 0) & 64) === 0)
    .map(({ content, components }) => content + JSON.stringify(components))
    .reduce((count, text) => count + (text.match(what)?.length ?? 0), 0);

function closesNotTold(stage: DayStage, found: Found): string[] {
  const { scene, ticket } = found;
  const closed = ticket.happened["closed"] ?? 0;
  const inRooms = countIn(stage, roomsOf(stage, scene), /closed this\b|Closed, because/g);
  const inDm = isDm(scene) ? scene.closedTold.size : inRooms;
  return [
    ...(inRooms === closed ? [] : [`${nameOf(found)} was closed ${closed} times, and its room says ${inRooms}`]),
    ...(inDm === closed ? [] : [`${nameOf(found)} was closed ${closed} times, and its member read ${inDm}`]),
  ];
}

const isShared = ({ room }: DayScene): boolean => room.startsWith("private");

function notAsItIs({ box }: DayStage, found: Found): string[] {
  const { scene, ticket } = found;
  const isClosed = ticket.status === "closed";
  const channel = box.world.channels.get(ticket.channelId);
  if (!channel) return [];
  const { thread } = channel;
  const wrong: string[] = [];
  if (thread && (thread.archived !== isClosed || thread.locked !== isClosed)) wrong.push("its thread");
  const mayWrite = (permissionsIn(box.world, scene.id, channel.id) & Permission.SEND_MESSAGES) !== 0n;
  if (isShared(scene) && !thread && mayWrite === isClosed) wrong.push("who writes in its channel");
  return wrong.map((what) => `${nameOf(found)} is ${ticket.status}, and ${what} is not`);
}

function notDoneOnce(stage: DayStage, { runs, uses }: Day, found: Found): string[] {
  const { scene, ticket } = found;
  const done = (rule: string) =>
    runs.filter((run) => run.ticketId === ticket.id && run.rule === rule && run.outcome === "done").length;
  const rooms = roomsOf(stage, scene);
  const here = isDm(scene) ? [scene.dm] : rooms;
  const beside = sideRoomsOf(stage, ticket);
  const counts: [string, number, number][] = [
    ["the note of a rule", done("Refunds"), countIn(stage, [...rooms, ...beside], new RegExp(SAYS.note, "g"))],
    ["the greeting of a rule", done("Greeting"), countIn(stage, here, new RegExp(SAYS.greeting, "g"))],
    ["the close by a rule", done("Over"), countIn(stage, rooms, new RegExp(`closed this: ${SAYS.byWord}`, "g"))],
    [
      "a saved reply that closes",
      uses.filter(({ ticketId, closed }) => ticketId === ticket.id && closed).length,
      countIn(stage, here, new RegExp(SAYS.solved, "g")),
    ],
  ];
  return counts
    .filter(([, should, is]) => should !== is)
    .map(([what, should, is]) => `${nameOf(found)}: ${what} is on record ${should} times, and is read ${is} times`);
}

/** What the team alone reads of a room that the member is in. */
const sideRoomsOf = ({ box, community }: DayStage, { number }: DayTicket): string[] =>
  box.world.channels
    .inGuild(community.guild.id)
    .filter(({ name }) => name.includes("team only") && new RegExp(`\\b0*${number}\\b`).test(name))
    .map(({ id }) => id);

/** Of a ticket that is open: who of the team sees it. */
function seesWrongly({ box, community: { mel, kim, owner }, fay }: DayStage, found: Found): string[] {
  const { scene, ticket } = found;
  if (ticket.status === "closed") return [];
  const team = ticket.department === "money" ? [fay.id] : [mel.id, kim.id];
  const isHidden = scene.room !== "dm" && ticket.assigneeId !== null;
  const should = new Set([
    owner.id,
    ...(isHidden ? [ticket.assigneeId] : team),
    ...(isShared(scene) ? [scene.id] : []),
  ]);
  return [owner.id, mel.id, kim.id, fay.id, scene.id]
    .filter((id) => canView(box.world, id, ticket.channelId) !== should.has(id))
    .map((id) => {
      const name = box.world.users.get(id)?.username ?? id;
      const to = `(department ${ticket.department ?? "none"}, looked after by ${ticket.assigneeId ?? "nobody"})`;
      return `${name} ${should.has(id) ? "does not see" : "sees"} ${nameOf(found)} ${to}`;
    });
}

function oddRoomsOf(stage: DayStage, found: Found): string[] {
  const { scene, ticket } = found;
  const rooms = roomsOf(stage, scene);
  return [
    ...(rooms.includes(ticket.channelId) ? [] : [`${nameOf(found)} is in a room that nobody finds`]),
    ...rooms
      .filter((room) => cardsIn(stage, room) !== 1)
      .map((room) => `${nameOf(found)}: ${room} has no card, or two`),
  ];
}

/** What the team did, by what happened to its tickets. */
const WORK: Readonly<Record<string, string>> = {
  closed: "a ticket closed",
  reopened: "a ticket opened again",
  assigned: "a ticket claimed",
  unassigned: "a ticket given back",
  moved: "a ticket moved",
  "department-set": "a ticket given to a department",
  "close-planned": "a close planned",
  held: "a ticket put on hold",
  "rule-ran": "something done by a rule",
};

/** How often each was done, by name. */
export function workOf({ tickets }: Day): Record<string, number> {
  const counts = Object.entries(WORK).map(([kind, name]) => {
    const all = tickets.map(({ happened }) => happened[kind] ?? 0);
    return [name, all.reduce((sum, count) => sum + count, 0)] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
