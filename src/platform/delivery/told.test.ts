import { Permission } from "discord-box";
import { pino } from "pino";
import { expect, test } from "vitest";
import { ServiceError } from "#kernel/errors.ts";
import type { Log } from "#kernel/log.ts";
import type { DeliveryListener, RoomId, Saying } from "#kernel/outbox.ts";
import { minutes, seconds } from "#kernel/types.ts";
import { takeFromBot } from "#test/support/bot-permissions.ts";
import { describeOnDatabases } from "#test/support/databases.ts";
import { openStage, type Stage, type StageOptions } from "#test/support/delivery-stage.ts";

/** A stage whose listeners are these, and what it writes into its log as an error. */
async function openWith(listeners: readonly DeliveryListener[], options: StageOptions = {}) {
  const errors: { readonly msg: string }[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => void errors.push(JSON.parse(line)) }) as Log;
  const stage = await openStage({ ...options, log });
  stage.delivery.listen({ listeners, behind: () => {} });
  return Object.assign(stage, { errors });
}

/** Hears what was delivered. */
function ear() {
  const heard: string[] = [];
  const listener: DeliveryListener = { delivered: async (_tx, { source }) => void heard.push(source) };
  return { heard, listener };
}

function thread({ delivery, database, guild, desk }: Stage): Promise<RoomId> {
  const spec = { kind: "staff-thread", guildId: guild, parentId: desk, name: "1 ada" } as const;
  return database.write((tx) => delivery.outbox.addRoom(tx, spec));
}

const saying = (content: string, together?: string): Saying => ({
  say: { content },
  source: content,
  ...(together && { together }),
});

function add({ delivery, database }: Stage, room: RoomId, ...sayings: Saying[]): Promise<void> {
  return database.write(async (tx) => {
    for (const one of sayings) await delivery.outbox.add(tx, room, one);
  });
}

/** Until the lanes have nothing to do, however long they sleep meanwhile; at most an hour. */
async function idle({ delivery, box }: Stage): Promise<void> {
  let isIdle = false;
  const ended = delivery.outbox.idle().then(() => {
    isIdle = true;
  });
  for (let waited = 0; !isIdle && waited < minutes(60); waited += seconds(5)) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    box.clock.advance(seconds(5));
  }
  if (!isIdle) throw new Error("the lanes have no end");
  await ended;
}

async function read({ delivery, database, box }: Stage, room: RoomId): Promise<string[]> {
  const found = await delivery.rooms.find(database.db, room);
  return (box.world.messages.get(found?.channelId ?? "") ?? []).map(({ content }) => content);
}

const broken = async () => {
  throw new TypeError("undefined is not a function");
};

const posts = ({ box }: Stage) => box.requests.of("POST", "/channels/:channel/messages");
const leftOut = ({ errors }: { readonly errors: readonly { readonly msg: string }[] }) =>
  errors.filter(({ msg }) => msg.endsWith("goes on without it"));

describeOnDatabases("who throws when told what became of something", (database) => {
  test("is left out in the end: the others hear of it, and the room goes on", async () => {
    const { heard, listener } = ear();
    const told: string[] = [];
    const broken: DeliveryListener = {
      async delivered(_tx, { source }) {
        told.push(source);
        if (source === "b") throw new TypeError("undefined is not a function");
      },
    };
    await using stage = await openWith([broken, listener], { database });
    const room = await thread(stage);
    await add(stage, room, saying("a"), saying("b"), saying("c"));
    await idle(stage);
    expect(await read(stage, room)).toEqual(["a", "b", "c"]);
    expect(posts(stage)).toHaveLength(3);
    expect(heard).toEqual(["a", "b", "c"]);
    expect(told).toEqual(["a", "b", "b", "b", "b", "b", "c"]);
    expect(leftOut(stage)).toMatchObject([{ room }]);
  });
});

test("of several that share a message, only what it throws at is kept from it", async () => {
  const { heard, listener } = ear();
  const told: string[] = [];
  const broken: DeliveryListener = {
    async delivered(_tx, { source }) {
      if (source === "b" || source === "c") throw new TypeError("undefined is not a function");
      told.push(source);
    },
  };
  await using stage = await openWith([broken, listener]);
  const room = await thread(stage);
  await stage.delivery.outbox.idle();
  // The first is on its way while the others come.
  await stage.delivery.afterwards(() => add(stage, room, ...["a", "b", "c", "d"].map((one) => saying(one, "ada"))));
  await idle(stage);
  expect(posts(stage)).toHaveLength(1);
  expect(heard.slice(-4)).toEqual(["a", "b", "c", "d"]);
  expect(told.slice(-2)).toEqual(["a", "d"]);
  expect(leftOut(stage)).toHaveLength(2);
});

test("a room is made, and one that Discord refuses is left out, whoever throws at hearing of it", async () => {
  const failed: (string | null)[] = [];
  const heard: DeliveryListener = { failed: async (_tx, { source }) => void failed.push(source) };
  await using stage = await openWith([{ created: broken, failed: broken }, heard]);
  const room = await thread(stage);
  await add(stage, room, { say: { content: "x".repeat(5_000) }, source: "a" }, saying("b"));
  await idle(stage);
  expect(await read(stage, room)).toEqual(["b"]);
  expect(posts(stage)).toHaveLength(2);
  expect(failed).toEqual(["a"]);
  expect(leftOut(stage)).toHaveLength(2);
});

test("a room that is closed to us is tried once, whoever throws at hearing of it", async () => {
  const held: string[] = [];
  const heard: DeliveryListener = { held: async (_tx, { because }) => void held.push(because) };
  await using stage = await openWith([{ held: broken }, heard]);
  const { ada, box, delivery, database } = stage;
  const room = await database.write((tx) => delivery.outbox.addRoom(tx, { kind: "dm", userId: ada }));
  await delivery.outbox.idle();
  box.people.as(ada).closeDms();
  await add(stage, room, saying("a"));
  await idle(stage);
  expect(held).toEqual(["dm-closed"]);
  expect(posts(stage)).toHaveLength(1);
});

test("what we are not permitted to show is tried once, whoever throws at hearing of it", async () => {
  const notShown: string[] = [];
  const heard: DeliveryListener = { notShown: async (_tx, { shown }) => void notShown.push(shown) };
  await using stage = await openWith([{ notShown: broken }, heard]);
  const { guild: guildId, bot: botId, box, delivery, database } = stage;
  const room = await thread(stage);
  await delivery.outbox.idle();
  takeFromBot(box, { guildId, botId, bits: Permission.MANAGE_THREADS });
  await database.write((tx) => delivery.outbox.show(tx, room, { show: "closed", archived: true, locked: true }));
  await idle(stage);
  expect(notShown).toEqual(["closed"]);
  expect(box.requests.of("PATCH", "/channels/:channel")).toHaveLength(1);
});

test("while something outside is away nobody is left out", async () => {
  const { heard, listener } = ear();
  let failures = 0;
  const waiting: DeliveryListener = {
    async delivered(tx, event) {
      failures += 1;
      if (failures <= 20) throw new ServiceError("away");
      await listener.delivered?.(tx, event);
    },
  };
  await using stage = await openWith([waiting]);
  const room = await thread(stage);
  await add(stage, room, saying("a"));
  await idle(stage);
  expect(heard).toEqual(["a"]);
  expect(leftOut(stage)).toEqual([]);
});
