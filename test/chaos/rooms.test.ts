import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Box, createBox, PersonCannot } from "discord-box";
import { describe, expect, test } from "vitest";
import { type Community, seedCommunity } from "../../src/demo/community.ts";
import { fileWithRoom, isDm, ROOM_KINDS, withRooms } from "../support/rooms.ts";
import { programOf } from "./bundle.ts";
import { startVictim, type Victim } from "./process.ts";

const PATIENCE = 40_000;

interface Stage extends AsyncDisposable {
  readonly box: Box;
  readonly community: Community;
  start(deskFile?: string): Promise<Victim>;
}

async function openStage(): Promise<Stage> {
  const box = await createBox({ limits: "off" });
  const community = seedCommunity(box.world);
  withRooms(community, box);
  const program = await programOf("desk");
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-rooms-"));
  let victim: Victim | undefined;
  return {
    box,
    community,
    async start(deskFile = "") {
      const environment = {
        DISCORD_TOKEN: community.application.token,
        DISCORD_API_URL: box.api,
        DATABASE_URL: "sqlite:rooms.db",
        FRONTDESK_DATA: folder,
        CHAOS_SESSIONS: "resumed",
        CHAOS_DESK_FILE: deskFile,
      };
      victim = startVictim({ program, environment, onKnown: () => {} });
      await victim.ready;
      return victim;
    },
    async [Symbol.asyncDispose]() {
      await victim?.end();
      await box.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Channels, threads and posts of tickets. */
const roomsOf = ({ box, community }: Stage) =>
  box.world.channels
    .inGuild(community.guild.id)
    .filter(({ thread, topic }) => thread !== undefined || topic?.startsWith("Frontdesk"));

const cardsIn = ({ box }: Stage, channelId: string) =>
  (box.world.messages.get(channelId) ?? []).filter((message) => JSON.stringify(message).includes("#1 · "));

describe.each(ROOM_KINDS)("room: $room, the process killed", ({ room, destination }) => {
  test("as its room was made: there is one, with one card", async () => {
    await using stage = await openStage();
    const { box, community } = stage;
    const victim = await stage.start(fileWithRoom(room, destination));
    const ada = box.people.as(community.ada.id);
    const sees = async (where: string, label: string) =>
      until(() => ada.sees(where).find(({ components }) => JSON.stringify(components).includes(`"${label}"`)));

    const path = room.endsWith("channel") ? /^\/guilds\/\d+\/channels$/ : /\/threads$/;
    const fault = () => box.faults.rest({ match: { method: "POST", path }, do: { kind: "drop-after" } });
    let broken: ReturnType<typeof fault>;
    if (isDm(room)) {
      const dm = ada.openDm(community.application.bot_id);
      ada.write(dm, "The harbour map does not load");
      const card = await sees(dm, "Cancel");
      await ada.choose(card.id, "What is it about?", ["Question"]);
      await sees(dm, "Send");
      broken = fault();
      await ada.press(card.id, "Send").catch(() => {});
    } else {
      const where = community.getHelp.id;
      await ada.press((await sees(where, "Feedback")).id, "Feedback");
      const card = await sees(where, "Open ticket");
      broken = fault();
      // Its answer dies with the process.
      void ada.press(card.id, "Open ticket").catch(() => {});
    }
    await until(() => (broken.used > 0 ? true : undefined));
    await victim.kill();
    await stage.start();
    const made = await until(() => {
      const [first] = roomsOf(stage);
      return first && cardsIn(stage, first.id).length > 0 ? first : undefined;
    });
    await delay(300);
    expect(roomsOf(stage).map(({ id }) => id)).toEqual([made.id]);
    expect(cardsIn(stage, made.id)).toHaveLength(1);
    if (!isDm(room)) return;
    const read = await until(() => {
      const lines = (box.world.messages.get(made.id) ?? []).filter(({ content }) => content.includes("harbour map"));
      return lines.length > 0 ? lines : undefined;
    });
    expect(read).toHaveLength(1);
  }, 60_000);
});

async function until<T>(look: () => T | undefined): Promise<T> {
  for (const begun = performance.now(); performance.now() - begun < PATIENCE; await delay(10)) {
    try {
      const found = look();
      if (found !== undefined) return found;
    } catch (error) {
      if (!(error instanceof PersonCannot)) throw error;
    }
  }
  throw new Error("waited in vain");
}
