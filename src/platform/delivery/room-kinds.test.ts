import { describe, expect, test } from "vitest";
import { type MadeRoom, type RoomId, type Saying, type Showing, WENT_NOWHERE } from "#kernel/outbox.ts";
import { describeOnDatabases } from "#test/support/databases.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";

type Kind = MadeRoom["kind"];

const text = (content: string) => ({ content });
const FORUM = 15;

function specOf(stage: Stage, kind: Kind, name = "1 Billing Ada"): MadeRoom {
  const { guild: guildId, desk, category, forum, team, ada } = stage;
  const common = { guildId, name, neutralName: "ticket 1" };
  if (kind === "forum-post") return { ...common, kind, parentId: forum, tags: ["Open", "unheard of"] };
  if (kind === "staff-channel") {
    return { ...common, kind, parentId: category, access: { team: { roles: [team] }, people: [] } };
  }
  if (kind === "private-channel") {
    return { ...common, kind, parentId: category, access: { team: { roles: [team] }, people: [ada] } };
  }
  return { ...common, kind, parentId: desk };
}

/** The room with its first words, in one transaction. */
function begin(stage: Stage, ...specs: [MadeRoom, ...MadeRoom[]]): Promise<RoomId> {
  return stage.database.write(async (tx) => {
    const room = await stage.delivery.outbox.addRoom(tx, specs);
    await stage.delivery.outbox.add(tx, room, { say: text("the card"), source: "card" });
    return room;
  });
}

async function add(stage: Stage, room: RoomId, ...sayings: Saying[]): Promise<void> {
  await stage.database.write(async (tx) => {
    for (const saying of sayings) await stage.delivery.outbox.add(tx, room, saying);
  });
  await stage.delivery.outbox.idle();
}

async function show(stage: Stage, room: RoomId, showing: Showing): Promise<void> {
  await stage.database.write((tx) => stage.delivery.outbox.show(tx, room, showing));
  await stage.delivery.outbox.idle();
}

async function channelOf(stage: Stage, room: RoomId) {
  const found = await stage.delivery.rooms.find(stage.database.db, room);
  const channel = stage.box.world.channels.get(found?.channelId ?? "");
  if (!channel) throw new Error("the room has no channel");
  return channel;
}

const said = (stage: Stage, channelId: string) =>
  (stage.box.world.messages.get(channelId) ?? []).map(({ content }) => content).filter((content) => content !== "");
/** Everything that was made beside what the stage began with. */
const made = (stage: Stage) =>
  [...stage.box.world.channels.values()].filter(
    ({ id, type, guild_id }) =>
      guild_id === stage.guild && ![stage.desk, stage.category, stage.forum].includes(id) && type !== FORUM,
  );

const KINDS: readonly Kind[] = ["staff-thread", "private-thread", "forum-post", "staff-channel", "private-channel"];

test("a thread that somebody archived is opened for an edit, also when opening it has to wait once", async () => {
  await using stage = await openStage();
  const room = await begin(stage, specOf(stage, "staff-thread"));
  await add(stage, room, { say: text("hello"), source: "a" });
  const channel = await channelOf(stage, room);
  if (channel.thread) channel.thread.archived = true;
  const path = new RegExp(`^/channels/${channel.id}$`);
  const waits = stage.box.faults.rest({ match: { method: "PATCH", path }, do: { kind: "429", retryAfter: 0.05 } });
  await add(stage, room, { edit: text("hello!"), source: "a", key: "1" });
  expect(waits.used).toBe(1);
  expect(said(stage, channel.id)).toEqual(["the card", "hello!"]);
});

describe.each(KINDS)("a %s", (kind) => {
  test("is made, talked in, closed, opened again, and named", async () => {
    await using stage = await openStage();
    const room = await begin(stage, specOf(stage, kind));
    await add(stage, room, { say: text("hello"), source: "a" }, { edit: text("hello!"), source: "a", key: "1" });
    const channel = await channelOf(stage, room);
    expect(said(stage, channel.id)).toEqual(["the card", "hello!"]);
    expect(made(stage)).toHaveLength(1);
    expect(channel.name).toBe(kind.endsWith("channel") ? "1-billing-ada" : "1 Billing Ada");
    expect(stage.told.map(({ on }) => on)).toEqual(["created", "delivered", "delivered"]);

    await show(stage, room, { show: "closed", archived: true, locked: true });
    await add(stage, room, { say: text("late"), source: "late" });
    await show(stage, room, { show: "closed", archived: false, locked: false });
    await show(stage, room, { show: "name", name: "2 Billing" });
    expect(said(stage, channel.id)).toContain("late");
    expect(channel.thread?.archived ?? false).toBe(false);
    expect(channel.name).toBe(kind.endsWith("channel") ? "2-billing" : "2 Billing");
  });

  test.each(["5xx-before", "5xx-after", "drop-before", "drop-after"] as const)(
    "whose creation breaks (%s) is there once, and so are its words",
    async (fault) => {
      await using stage = await openStage();
      const path = kind.endsWith("channel") ? /^\/guilds\/\d+\/channels$/ : /\/threads$/;
      const broken = stage.box.faults.rest({ match: { method: "POST", path }, do: { kind: fault } });
      const room = await begin(stage, specOf(stage, kind));
      await add(stage, room, { say: text("hello"), source: "a" });
      expect(broken.used).toBe(1);
      expect(made(stage)).toHaveLength(1);
      expect(said(stage, (await channelOf(stage, room)).id)).toEqual(["the card", "hello"]);
      const from = await stage.delivery.rooms.copyOf(stage.database.db, room, "card");
      expect(from).toBeDefined();
    },
  );

  test("whose name Discord refuses gets the neutral one", async () => {
    await using stage = await openStage();
    const path = kind.endsWith("channel") ? /^\/guilds\/\d+\/channels$/ : /\/threads$/;
    stage.box.faults.rest({ match: { method: "POST", path }, do: { kind: "refuse", code: 50035 } });
    const room = await begin(stage, specOf(stage, kind));
    await stage.delivery.outbox.idle();
    expect((await channelOf(stage, room)).name).toBe(kind.endsWith("channel") ? "ticket-1" : "ticket 1");
  });

  test("of two with one name, one whose answer was lost, each has its own words", async () => {
    await using stage = await openStage();
    const path = kind.endsWith("channel") ? /^\/guilds\/\d+\/channels$/ : /\/threads$/;
    stage.box.faults.rest({ match: { method: "POST", path }, do: { kind: "5xx-after" } });
    const first = await begin(stage, specOf(stage, kind));
    const second = await begin(stage, specOf(stage, kind));
    await add(stage, first, { say: text("in the first"), source: "a" });
    await add(stage, second, { say: text("in the second"), source: "a" });
    expect(made(stage)).toHaveLength(2);
    expect(said(stage, (await channelOf(stage, first)).id)).toEqual(["the card", "in the first"]);
    expect(said(stage, (await channelOf(stage, second)).id)).toEqual(["the card", "in the second"]);
  });
});

describeOnDatabases("a post of a forum", (database) => {
  test("begins with the card, has the tags that the forum has, and keeps what people set", async () => {
    await using stage = await openStage({ database });
    const room = await begin(stage, specOf(stage, "forum-post"));
    await stage.delivery.outbox.idle();
    const post = await channelOf(stage, room);
    expect(post.applied_tags).toEqual(["900"]);
    expect(await stage.delivery.rooms.copyOf(stage.database.db, room, "card")).toBe(post.id);
    expect(stage.box.requests.of("POST", "/channels/:channel/messages")).toEqual([]);

    post.applied_tags = ["900", "902"];
    await show(stage, room, { show: "tags", tags: ["waiting"], ours: ["open", "waiting"] });
    expect(new Set(post.applied_tags)).toEqual(new Set(["901", "902"]));
    await show(stage, room, { show: "card", source: "card", body: text("the card, changed") });
    expect(said(stage, post.id)).toEqual(["the card, changed"]);
  });
});

describeOnDatabases("a private channel", (database) => {
  test("is seen by its people, the team and nobody else; locked, its people only read", async () => {
    await using stage = await openStage({ database });
    const room = await begin(stage, specOf(stage, "private-channel"));
    await stage.delivery.outbox.idle();
    const channel = await channelOf(stage, room);
    const ada = stage.box.people.as(stage.ada);
    expect(channel.permission_overwrites.map(({ id }) => id)).toEqual([stage.guild, stage.bot, stage.team, stage.ada]);
    expect(channel.topic).toBe(`Frontdesk · ${room}`);
    expect(() => ada.write(channel.id, "hello")).not.toThrow();

    await show(stage, room, { show: "closed", archived: true, locked: true });
    expect(ada.canSee(channel.id)).toBe(true);
    expect(() => ada.write(channel.id, "still here?")).toThrow();
    const access = { team: { roles: [stage.team] }, people: [] };
    await show(stage, room, { show: "overwrites", access });
    expect(ada.canSee(channel.id)).toBe(false);
    await show(stage, room, { show: "overwrites", access: { ...access, people: [stage.ada] } });
    expect(() => ada.write(channel.id, "locked")).toThrow();
    await show(stage, room, { show: "closed", archived: false, locked: false });
    expect(() => ada.write(channel.id, "open again")).not.toThrow();
    const reasons = [...stage.box.requests].map((request) => JSON.stringify(request)).join("\n");
    expect(reasons).not.toContain("udit-Log-Reason");
  });
});

describeOnDatabases("members and reactions", (database) => {
  test("whoever wrote in a thread that is closed by now sees that it went nowhere; a courtesy does not open it", async () => {
    await using stage = await openStage({ database });
    const { outbox } = stage.delivery;
    const spec = { kind: "staff-thread", guildId: stage.guild, parentId: stage.desk, name: "1 ada" } as const;
    const room = await stage.database.write((tx) => outbox.addRoom(tx, spec));
    await outbox.idle();
    const channelId = (await channelOf(stage, room))?.id ?? "";
    const late = stage.box.people.as(stage.mel).write(channelId, "late").id;
    await stage.database.write((tx) => outbox.show(tx, room, { show: "closed", archived: true, locked: true }));
    await outbox.idle();
    await stage.database.write(async (tx) => {
      for (const emoji of ["✅", WENT_NOWHERE]) await outbox.add(tx, room, { react: late, emoji });
    });
    await outbox.idle();
    const message = stage.box.world.messages.get(channelId)?.find(({ id }) => id === late);
    expect(message?.reactions.map(({ emoji }) => emoji.name)).toEqual([WENT_NOWHERE]);
    expect((await channelOf(stage, room))?.thread).toMatchObject({ archived: true, locked: true });
  });

  test("people come into a private thread, are put out, and come again; one who can't is failed and holds nothing up", async () => {
    await using stage = await openStage({ database });
    const room = await begin(stage, specOf(stage, "private-thread"));
    await add(stage, room, { invite: stage.ada, source: "in:1" });
    const thread = await channelOf(stage, room);
    const isIn = () => (thread.thread_members ?? []).some(({ user_id }) => user_id === stage.ada);
    expect(isIn()).toBe(true);
    await add(stage, room, { dismiss: stage.ada, source: "out:1" }, { dismiss: stage.ada, source: "out:1" });
    expect(isIn()).toBe(false);
    await add(stage, room, { invite: stage.ada, source: "in:2" });
    expect(isIn()).toBe(true);
    await add(stage, room, { invite: "123456789012345678", source: "in:3" }, { say: text("and on"), source: "b" });
    expect(stage.told.at(-2)).toMatchObject({ on: "failed", source: "in:3" });
    expect(said(stage, thread.id).at(-1)).toBe("and on");
  });

  test("our copy of a source is reacted to, and not any more, and again", async () => {
    await using stage = await openStage({ database });
    const room = await begin(stage, specOf(stage, "staff-thread"));
    await add(stage, room, { say: text("hello"), source: "a" }, { react: { source: "a" }, emoji: "👍" });
    const thread = await channelOf(stage, room);
    const reactions = () => (stage.box.world.messages.get(thread.id) ?? []).at(-1)?.reactions ?? [];
    expect(reactions()).toHaveLength(1);
    await add(stage, room, { unreact: { source: "a" }, emoji: "👍" });
    expect(reactions()).toHaveLength(0);
    await add(
      stage,
      room,
      { react: { source: "a" }, emoji: "👍", key: "2" },
      { react: { source: "none" }, emoji: "👍" },
    );
    expect(reactions()).toHaveLength(1);
  });
});

test("typing is shown at most once in eight seconds, and nothing comes of it when it can't be", async () => {
  await using stage = await openStage();
  const room = await begin(stage, specOf(stage, "staff-thread"));
  await stage.delivery.outbox.idle();
  const calls = () => stage.box.requests.of("POST", "/channels/:channel/typing").length;
  for (let n = 0; n < 3; n++) stage.delivery.outbox.typing(room);
  stage.delivery.outbox.typing("no such room");
  await expect.poll(calls).toBe(1);
  stage.box.clock.advance(9_000);
  stage.delivery.outbox.typing(room);
  await expect.poll(calls).toBe(2);
});

describe("places", () => {
  const full = (stage: Stage) => {
    for (let n = 0; n < 50; n++) {
      stage.box.people.as(stage.mel).createChannel(stage.guild, { name: `c${n}`, parent_id: stage.category });
    }
  };
  const countMade = (stage: Stage) => made(stage).filter(({ name }) => !/^c\d+$/.test(name ?? "")).length;

  test("a full category gives way to the next place, and the room knows which it is", async () => {
    await using stage = await openStage();
    full(stage);
    const room = await begin(stage, specOf(stage, "private-channel"), specOf(stage, "private-thread"));
    await stage.delivery.outbox.idle();
    const found = await stage.delivery.rooms.find(stage.database.db, room);
    expect(found).toMatchObject({ kind: "private-thread", parentId: stage.desk });
    expect(said(stage, found?.channelId ?? "")).toEqual(["the card"]);
  });

  test.each([30013, 160006] as const)(
    "when all are full (%i) the lane is held, told, and goes on when released",
    async (code) => {
      await using stage = await openStage();
      stage.box.faults.rest({
        match: { method: "POST", path: /\/(channels|threads)$/ },
        do: { kind: "refuse", code },
        times: 2,
      });
      const room = await begin(stage, specOf(stage, "private-channel"), specOf(stage, "private-thread"));
      await stage.delivery.outbox.idle();
      expect(stage.told).toMatchObject([{ on: "held", because: "full", creating: true }]);
      await stage.restart();
      await stage.delivery.outbox.idle();
      expect(countMade(stage)).toBe(0);
      await stage.database.write((tx) => stage.delivery.rooms.release(tx, room));
      await stage.delivery.outbox.idle();
      expect(countMade(stage)).toBe(1);
      expect(said(stage, (await channelOf(stage, room)).id)).toEqual(["the card"]);
    },
  );

  test("a long limit on new threads counts as full", async () => {
    await using stage = await openStage();
    const limit = { kind: "429", retryAfter: 240, scope: "shared" } as const;
    stage.box.faults.rest({ match: { method: "POST", path: /\/threads$/ }, do: limit });
    await begin(stage, specOf(stage, "staff-thread"));
    await stage.delivery.outbox.idle();
    expect(stage.told).toMatchObject([{ on: "held", because: "full" }]);
  });

  test("an answer that was lost in one place is found there, though another place came first", async () => {
    await using stage = await openStage();
    full(stage);
    stage.box.faults.rest({ match: { method: "POST", path: /\/threads$/ }, do: { kind: "drop-after" } });
    await begin(stage, specOf(stage, "private-channel"), specOf(stage, "private-thread"));
    await stage.delivery.outbox.idle();
    expect(countMade(stage)).toBe(1);
  });

  test("a room may wait from the beginning", async () => {
    await using stage = await openStage();
    const room = await stage.database.write(async (tx) => {
      const added = await stage.delivery.outbox.addRoom(tx, specOf(stage, "staff-thread"), "when released");
      await stage.delivery.outbox.add(tx, added, { say: text("the card"), source: "card" });
      return added;
    });
    await stage.delivery.outbox.idle();
    expect(countMade(stage)).toBe(0);
    await stage.database.write((tx) => stage.delivery.rooms.release(tx, room));
    await stage.delivery.outbox.idle();
    expect(countMade(stage)).toBe(1);
  });

  test("our copy of a source is pinned, in a closed thread too, and Discord's line about it goes", async () => {
    await using stage = await openStage();
    const room = await begin(stage, specOf(stage, "staff-thread"));
    await show(stage, room, { show: "closed", archived: true, locked: true });
    await show(stage, room, { show: "pinned", source: "card" });
    await show(stage, room, { show: "pinned", source: "none" });
    const thread = await channelOf(stage, room);
    const messages = stage.box.world.messages.get(thread.id) ?? [];
    expect(messages.map(({ content, pinned, type }) => ({ content, pinned, type }))).toEqual([
      { content: "the card", pinned: true, type: 0 },
    ]);
    expect(thread.thread).toMatchObject({ archived: true, locked: true });
  });
});

describeOnDatabases("a room that waits for a place", (database) => {
  test("is withdrawn or made, never both, when somebody leaves as it is let in", async () => {
    await using stage = await openStage({ database });
    for (let round = 0; round < 8; round++) {
      const before = made(stage).length;
      const room = await stage.database.write(async (tx) => {
        const added = await stage.delivery.outbox.addRoom(tx, specOf(stage, "staff-thread"), "when released");
        await stage.delivery.outbox.add(tx, added, { say: text("the card"), source: "card" });
        return added;
      });
      const release = () => stage.database.write((tx) => stage.delivery.rooms.release(tx, room));
      const withdraw = () => stage.database.write((tx) => stage.delivery.rooms.withdraw(tx, room));
      const [, outcome] =
        round % 2 === 0
          ? await Promise.all([release(), withdraw()])
          : (await Promise.all([withdraw(), release()])).reverse();
      await stage.delivery.outbox.idle();
      expect(made(stage).length - before).toBe(outcome === "withdrawn" ? 0 : 1);
      expect(await stage.database.write((tx) => stage.delivery.rooms.withdraw(tx, room))).toBe("under way");
    }
  });
});
