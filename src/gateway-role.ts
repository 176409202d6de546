import { GatewayDispatchEvents as Event, type GatewayDispatchPayload } from "discord-api-types/v10";
import type { Config } from "#kernel/config.ts";
import type { Write } from "#kernel/database.ts";
import { HostError } from "#kernel/errors.ts";
import { idsFrom } from "#kernel/ids.ts";
import { type Duration, minutes, type Snowflake, seconds } from "#kernel/types.ts";
import { type CatchingUp, createCatchUp } from "#platform/delivery/catch-up.ts";
import { isOurTopic } from "#platform/delivery/make-room.ts";
import type { FoundBehind } from "#platform/delivery/performing.ts";
import { findRoomByChannel, listMadeSince } from "#platform/delivery/room-store.ts";
import { type Gateway, type OnTurn, openGateway } from "#platform/discord/gateway/gateway.ts";
import { identifyTurns } from "#platform/discord/gateway/identify-turns.ts";
import { intentsOf } from "#platform/discord/gateway/intents.ts";
import { agreeOnCount, shardOf, shareShards } from "#platform/discord/gateway/share-shards.ts";
import { createForward } from "#platform/discord/router/forward.ts";
import type { Router } from "#platform/discord/router/router.ts";
import type { Watch } from "#platform/http/open-watch.ts";
import { openHandOver } from "#platform/processes/hand-over.ts";
import type { Lease } from "#platform/processes/leases.ts";
import { nowAndThen } from "#platform/processes/now-and-then.ts";
import type { Together } from "#platform/processes/together.ts";
import type { Parts } from "./app.ts";

export interface GatewayRole {
  /** What whoever watches this process sees of it. */
  readonly gateway: Pick<Gateway, "shards" | "latency" | "pending">;
  readonly catchUp: Pick<CatchingUp, "behind" | "unfinished">;
  readonly refused: Promise<never>;
  /** A room is behind: read here, if one of the shards here tells of it. */
  readonly behind: FoundBehind;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

interface GatewayRoleOptions {
  readonly parts: Parts;
  readonly together: Together;
  readonly router: Router;
  readonly config: Config;
  readonly watch: Watch;
  readonly onTurn: OnTurn | undefined;
}

/** What other processes told of may be lost: so often it is looked for. */
const LOOK: Duration = seconds(30);
const MADE_WITHIN: Duration = minutes(15);

/** Holds this process's share of the sockets, answers what can't wait, reads what Discord could not tell, and hands the rest to workers. */
export async function startGateway({
  parts,
  together,
  router,
  config,
  watch,
  onTurn,
}: GatewayRoleOptions): Promise<GatewayRole> {
  const { app, rest, delivery } = parts;
  const { db, clock, log, ids, vault } = app;
  const { link, news, leases, member, recent } = together;
  const refusal = Promise.withResolvers<never>();
  refusal.promise.catch(() => {});
  const catchUps = new Map<number, CatchingUp>();
  const advised = await rest.catchUp.gateway.getBot();
  const count = await agreeOnCount(app, config.discord.shards ?? advised.shards);
  const mayIdentify = identifyTurns(app);
  const handOver = await openHandOver({ link, vault, clock, ids, log });

  /** The gateway tells of a new thread or channel of ours before it tells what is said in it. */
  function notice(event: GatewayDispatchPayload): void {
    if (event.t === Event.ThreadCreate && event.d.owner_id === app.self.id) recent.add(event.d.id);
    if (event.t === Event.ChannelCreate && "topic" in event.d && isOurTopic(event.d.topic)) recent.add(event.d.id);
  }

  async function openShard(shardId: number, lease: Lease): Promise<Gateway> {
    const catchUp = createCatchUp({
      db,
      write: app.write,
      clock,
      log,
      api: rest.catchUp,
      tell: router.tell,
      afterwards: delivery.afterwards,
      measures: watch.measures,
      trace: watch.trace,
      shard: { id: shardId, has: (guildId) => shardOf(guildId, count) === shardId },
    });
    catchUps.set(shardId, catchUp);
    const end = async () => {
      await catchUp.stop();
      if (catchUps.get(shardId) === catchUp) catchUps.delete(shardId);
    };
    catchUp.start();
    const here = router.accept(catchUp);
    const forward = createForward({ app, sorting: router.sorting, catchUp, send: handOver.send, here });
    const gateway = await openGateway({
      token: config.discord.token ?? "",
      rest,
      intents: intentsOf(config),
      clock,
      log,
      db,
      write: writeWith(app.write, (tx) => leases.check(tx, lease)),
      measures: watch.measures,
      trace: watch.trace,
      accept: (event, told) => {
        notice(event);
        return forward(event, told);
      },
      giveUp: catchUp.mark,
      missed: catchUp.lookAround,
      onSession: (kind) => {
        if (kind === "new") catchUp.begin();
      },
      own: { ids: [shardId], count, mayIdentify },
      onTurn,
    }).catch(async (error: unknown) => {
      if (error instanceof HostError) refusal.reject(error);
      await end();
      throw error;
    });
    gateway.refused.catch(refusal.reject);
    return {
      ...gateway,
      get shards() {
        return gateway.shards;
      },
      get latency() {
        return gateway.latency;
      },
      get pending() {
        return gateway.pending;
      },
      async close(patience) {
        await gateway.close(patience);
        await end();
      },
    };
  }

  async function behind(channelId: Snowflake, from?: "last read"): Promise<void> {
    const room = await findRoomByChannel(db, channelId);
    const catchUp = catchUps.get(shardOf(room?.guild_id ?? null, count));
    if (from === "last read") catchUp?.readAgain(channelId);
    else catchUp?.mark(channelId);
  }

  const look = async () => {
    for (const channelId of await listMadeSince(db, idsFrom(clock.now() - MADE_WITHIN))) delivery.learn(channelId);
    for (const catchUp of catchUps.values()) catchUp.look();
  };
  const lookAgain = () => look().catch((err: unknown) => log.warn({ err }, "rooms of others could not be read"));
  const looking = nowAndThen(clock, LOOK, lookAgain);

  const markHere: FoundBehind = (channelId, from) =>
    void behind(channelId, from).catch((err: unknown) => log.warn({ err, channelId }, "a room could not be marked"));
  news.on("made", delivery.learn);
  news.on("behind", (channelId) => markHere(channelId));
  news.on("last read", (channelId) => markHere(channelId, "last read"));
  news.onMissed(() => void lookAgain());

  const shards = await shareShards({ db, write: app.write, clock, log, leases, member, count, openShard });
  const all = () => [...shards.open.values()];
  return {
    gateway: {
      get shards() {
        return all().flatMap((gateway) => gateway.shards);
      },
      get latency() {
        return Math.max(...all().map(({ latency }) => latency ?? 0), 0) || null;
      },
      get pending() {
        return all().reduce((sum, { pending }) => sum + pending, 0);
      },
    },
    catchUp: {
      get behind() {
        return [...catchUps.values()].reduce((sum, one) => sum + one.behind, 0);
      },
      get unfinished() {
        return [...catchUps.values()].some(({ unfinished }) => unfinished);
      },
    },
    refused: refusal.promise,
    behind: markHere,
    async idle() {
      for (const catchUp of catchUps.values()) await catchUp.idle();
    },
    async stop() {
      looking.cancel();
      await shards.close();
      await handOver.close();
    },
  };
}

/** What is written only while something holds. */
function writeWith(write: Write, check: (tx: Parameters<Parameters<Write>[0]>[0]) => Promise<void>): Write {
  return (work) =>
    write(async (tx) => {
      await check(tx);
      return work(tx);
    });
}
