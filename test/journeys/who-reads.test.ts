import { describe, expect, test } from "vitest";
import { SAID, type SaidThing, whoReads } from "../../src/features/conversation/who-reads.ts";
import type { Desk } from "../support/desk.ts";
import { fileWithRoom, isDm, type OpenedRoom, openDeskWith, openRoom, ROOM_KINDS } from "../support/rooms.ts";
import { texts } from "../support/scenes.ts";

type Act = (desk: Desk, room: OpenedRoom, words: string) => Promise<void>;

const write =
  (who: "ada" | "mel", prefix = ""): Act =>
  async (desk, { member, team }, words) => {
    desk.as(desk[who]).write(who === "ada" ? member : team, `${prefix}${words}`);
  };

/** A reply by command, then something from its Apps menu: on the line that took its place, or on itself in a shared room. */
const onReply =
  (menu: string, words: string, fill?: boolean): Act =>
  async (desk, { team }, marker) => {
    await desk.as(desk.mel).run("/reply", { message: fill ? words : marker }, { in: team });
    await desk.settled();
    const reply = desk.reads(desk.mel, team).findLast(({ text }) => text.includes(fill ? words : marker));
    await desk.as(desk.mel).useOnMessage(menu, reply?.id ?? "");
    if (fill) await desk.as(desk.mel).fillIn({ text: marker });
  };

const ACTS: Readonly<Record<SaidThing, Act>> = {
  "member-writes": write("ada"),
  "member-edits": async (desk, { member }, words) => {
    const said = desk.as(desk.ada).write(member, "something else");
    await desk.settled();
    desk.as(desk.ada).edit(said.id, words);
  },
  "member-deletes": async (desk, { member }, words) => {
    const said = desk.as(desk.ada).write(member, words);
    await desk.settled();
    desk.as(desk.ada).erase(said.id);
  },
  "staff-plain": write("mel"),
  "staff-prefix": write("mel", "+"),
  "staff-slashes": write("mel", "//"),
  "reply-command": async (desk, { team }, words) => {
    await desk.as(desk.mel).run("/reply", { message: words }, { in: team });
  },
  "note-command": async (desk, { team }, words) => {
    await desk.as(desk.mel).run("/ticket note", { text: words }, { in: team });
  },
  "reply-edited": onReply("Edit reply", "words before", true),
  "reply-taken-back": onReply("Take back", ""),
  "added-person-writes": async (desk, { member, team }, words) => {
    await desk.as(desk.mel).run("/ticket add", { member: desk.ben.id }, { in: team });
    await desk.settled();
    desk.as(desk.ben).write(member === team ? team : desk.dm(desk.ben), words);
  },
  "side-thread": async (desk, { team }, words) => {
    await desk.as(desk.mel).run("/ticket note", { text: "opens the side thread" }, { in: team });
    await desk.settled();
    desk.as(desk.mel).write(sideThread(desk), words);
  },
};

/** Of the only ticket. */
function sideThread(desk: Desk): string {
  const threads = [...desk.box.world.channels.inGuild(desk.guild.id)];
  return threads.find(({ name }) => name.includes("team only"))?.id ?? "";
}

const cases = ROOM_KINDS.flatMap((kind) =>
  (isDm(kind.room) ? (["careful", "chat"] as const) : (["careful"] as const)).map((mode) => ({ ...kind, mode })),
);

describe.each(cases)("who reads what in room: $room, replies: $mode", ({ room, destination, mode }) => {
  test("as the page says", async () => {
    await using desk = await openDeskWith(
      fileWithRoom(room, destination).replace("replies: careful", `replies: ${mode}`),
    );
    const { ada, mel } = desk;
    const opened = await openRoom(desk, room);
    const read = (user: { readonly id: string }, channel: string) => texts(desk, user, channel).join("\n");
    for (const said of SAID.filter((one) => one !== "side-thread" || !isDm(room))) {
      const words = `a marker nobody else writes ${said}`;
      await ACTS[said](desk, opened, words);
      await desk.settled();
      const readers = whoReads(said, room, mode);
      const atTeam = read(mel, opened.team);
      expect(read(ada, opened.member).includes(words), `member, ${said}`).toBe(readers.member === "reads");
      expect(atTeam.includes(`~~${words}~~`), `struck, ${said}`).toBe(readers.team === "struck through");
      const inTheirRoom = readers.team === "reads" || readers.team === "struck through";
      expect(atTeam.includes(words), `team, ${said}`).toBe(inTheirRoom);
      if (readers.team !== "in the side thread") continue;
      expect(read(mel, sideThread(desk)), `aside, ${said}`).toContain(words);
      expect(desk.as(ada).canSee(sideThread(desk))).toBe(false);
    }
  });
});
