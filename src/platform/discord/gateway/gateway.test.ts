import type { GatewayDispatchPayload } from "discord-api-types/v10";
import { addApplication, createBox } from "discord-box";
import { pino } from "pino";
import { describe, expect, test, vi } from "vitest";
import { HostError, ServiceError } from "#kernel/errors.ts";
import type { Log } from "#kernel/log.ts";
import { freshDatabase } from "#test/support/databases.ts";
import { clockOf } from "#test/support/delivery-stage.ts";
import { openRouterStage, type RouterStage } from "#test/support/router-stage.ts";
import { discordMigrations } from "../migrations.ts";
import { createRest } from "../rest/rest.ts";
import { openGateway } from "./gateway.ts";

type Accept = (content: string) => Promise<void>;

/** A bot that notes what people write, and takes as long for it as `accept` says. */
async function openListening(accept: Accept = async () => {}) {
  const heard: string[] = [];
  const stage = await openRouterStage({
    features: [],
    accept: async (event: GatewayDispatchPayload) => {
      if (event.t !== "MESSAGE_CREATE") return;
      heard.push(event.d.content);
      await accept(event.d.content);
    },
  });
  return Object.assign(stage, { heard });
}

const write = ({ box, ada, channel }: RouterStage, content: string) => box.people.as(ada).write(channel, content);
const hears = (stage: { heard: string[] }, heard: string[]) => expect.poll(() => stage.heard).toEqual(heard);

const saved = async ({ database }: RouterStage): Promise<number> =>
  Number((await database.db.selectFrom("gateway_session").select("sequence").executeTakeFirst())?.sequence ?? 0);

/** The low-water mark is saved at most 250 ms after it moved. */
const savesPast = (stage: RouterStage, low: number) =>
  vi.waitFor(async () => {
    stage.box.clock.advance(300);
    expect(await saved(stage)).toBeGreaterThan(low);
  }, 15_000);

describe("a session", () => {
  test("goes on after a restart, with what happened meanwhile", async () => {
    await using stage = await openListening();
    write(stage, "before");
    await hears(stage, ["before"]);
    await stage.restart({ meanwhile: () => void write(stage, "meanwhile") });
    write(stage, "after");
    await hears(stage, ["before", "meanwhile", "after"]);
    expect(stage.sessions).toEqual(["new", "resumed"]);
  });

  test("tells again what was not accepted, and nothing that was before it", async () => {
    const stuck = Promise.withResolvers<void>();
    await using stage = await openListening((content) => (content === "b" ? stuck.promise : Promise.resolve()));
    for (const content of ["a", "b"]) write(stage, content);
    await hears(stage, ["a", "b"]);
    await stage.restart();
    await hears(stage, ["a", "b", "b"]);
  });

  test("survives that Discord refuses connections for a while", async () => {
    await using stage = await openListening();
    stage.box.faults.gateway.refuse(1_500);
    stage.box.faults.gateway.cut();
    for (let i = 0; i < 20; i += 1) write(stage, `${i}`);
    await hears(stage, [...Array(20).keys()].map(String));
    expect(stage.sessions).toEqual(["new", "resumed"]);
  });

  test("is resumed when Discord asks for it, and what is in work is not begun twice", async () => {
    const stuck = Promise.withResolvers<void>();
    await using stage = await openListening(() => stuck.promise);
    write(stage, "in work");
    await hears(stage, ["in work"]);
    stage.box.faults.gateway.reconnect();
    await expect.poll(() => stage.sessions).toEqual(["new", "resumed"]);
    stuck.resolve();
    write(stage, "next");
    await hears(stage, ["in work", "next"]);
  });

  test("that Discord has forgotten begins anew, and so does one that it ends", async () => {
    await using stage = await openListening();
    await stage.restart({ meanwhile: () => stage.box.clock.advance(3_600_000) });
    expect(stage.sessions).toEqual(["new", "new"]);
    stage.box.faults.gateway.invalidSession({ resumable: false });
    await expect.poll(() => stage.sessions).toEqual(["new", "new", "new"]);
  }, 20_000);
});

describe("events", () => {
  test("of one channel keep their order, those of others do not wait", async () => {
    const stuck = Promise.withResolvers<void>();
    await using stage = await openListening((content) => (content === "first" ? stuck.promise : Promise.resolve()));
    const { box, ada, guild, mel } = stage;
    const other = box.people.as(mel).createChannel(guild, { name: "other" }).id;
    write(stage, "first");
    write(stage, "second");
    box.people.as(ada).write(other, "elsewhere");
    await hears(stage, ["first", "elsewhere"]);
    const low = await saved(stage);
    stuck.resolve();
    await hears(stage, ["first", "elsewhere", "second"]);
    await expect.poll(() => stage.bot.gateway.pending).toBe(0);
    await savesPast(stage, low);
    expect(stage.marked).toEqual([]);
  });

  test("that take over a minute are given up: the room is read instead, and the mark moves on", async () => {
    await using stage = await openListening((content) =>
      content === "endless" ? new Promise<never>(() => {}) : Promise.resolve(),
    );
    write(stage, "endless");
    await hears(stage, ["endless"]);
    const low = await saved(stage);
    stage.box.clock.advance(60_000);
    await expect.poll(() => stage.marked).toEqual([stage.channel]);
    write(stage, "next");
    await hears(stage, ["endless", "next"]);
    await savesPast(stage, low);
  });

  test("wait for the database to come back, and the next ones behind them", async () => {
    let away = true;
    await using stage = await openListening(async () => {
      if (away) throw new ServiceError("no database");
    });
    write(stage, "first");
    write(stage, "second");
    await hears(stage, ["first"]);
    away = false;
    stage.box.clock.advance(300);
    await hears(stage, ["first", "first", "second"]);
    expect(stage.marked).toEqual([]);
  });

  test("that fail are given up", async () => {
    await using stage = await openListening(() => Promise.reject(new Error("no database")));
    write(stage, "lost");
    await expect.poll(() => stage.marked).toEqual([stage.channel]);
  });

  test("that tell of people are looked for when they were given up because the database was away", async () => {
    await using stage = await openRouterStage({
      features: [],
      accept: async ({ t }) => {
        if (t === "GUILD_MEMBER_REMOVE") throw new ServiceError("no database");
      },
    });
    stage.box.people.as(stage.ada).leave(stage.guild);
    await vi.waitFor(() => {
      stage.box.clock.advance(8_000);
      expect(stage.marked).toEqual(["everybody"]);
    }, 15_000);
  });
});

describe("opening is refused in words for the host", () => {
  async function open(given: { token?: string; privilegedIntents?: number; intents: number }) {
    const box = await createBox();
    const clock = clockOf(box);
    await using database = await freshDatabase("sqlite", discordMigrations, { clock });
    const application = addApplication(box.world, { name: "Desk", privilegedIntents: given.privilegedIntents ?? 0 });
    const log = pino({ level: "silent" }) as Log;
    const token = given.token ?? application.token;
    const rest = createRest({ token, apiUrl: box.api, clock, log });
    try {
      await openGateway({
        token,
        rest,
        intents: given.intents,
        clock,
        log,
        db: database.db,
        write: database.write,
        accept: async () => {},
        giveUp: () => {},
        missed: () => {},
        onSession: () => {},
      });
    } finally {
      await box.close();
    }
  }

  test("when a switch in the portal is off", async () => {
    const opening = open({ intents: 1 | (1 << 15) });
    await expect(opening).rejects.toThrow(HostError);
    await expect(opening).rejects.toThrow('switch on "Message Content Intent" (or set DISCORD_MESSAGE_CONTENT=false).');
  });

  test("when the token is wrong", async () => {
    await expect(open({ token: "not.the.token", intents: 1 })).rejects.toThrow("Reset Token");
  });
});

test("says when a shard waits for its turn to begin a session, and when it has it", async () => {
  const box = await createBox({ limits: "off" });
  const clock = clockOf(box);
  await using database = await freshDatabase("sqlite", discordMigrations, { clock });
  const { token } = addApplication(box.world, { name: "Desk" });
  const log = pino({ level: "silent" }) as Log;
  const turn = Promise.withResolvers<void>();
  const told: string[] = [];
  const opening = openGateway({
    token,
    rest: createRest({ token, apiUrl: box.api, clock, log }),
    intents: 1,
    clock,
    log,
    db: database.db,
    write: database.write,
    accept: async () => {},
    giveUp: () => {},
    missed: () => {},
    onSession: () => {},
    own: { ids: [0, 1], count: 2, mayIdentify: (shardId) => (shardId === 1 ? turn.promise : Promise.resolve()) },
    onTurn: (is) => told.push(is),
  });
  await expect.poll(() => [...told].sort()).toEqual(["awaited", "awaited", "there"]);
  turn.resolve();
  const gateway = await opening;
  expect(told.filter((is) => is === "there")).toHaveLength(2);
  await gateway.close();
  await box.close();
});
