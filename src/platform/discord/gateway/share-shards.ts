import "../tables.ts";
import type { App } from "#kernel/app.ts";
import { insertIfAbsent, upsert } from "#kernel/database.ts";
import { HostError } from "#kernel/errors.ts";
import { type Duration, type Snowflake, seconds } from "#kernel/types.ts";
import type { Lease, Leases } from "../../processes/leases.ts";
import { countLive, type Membership } from "../../processes/membership.ts";
import type { Gateway } from "./gateway.ts";

/** How often is looked for shards that nobody has, or that others should have. */
const LOOK: Duration = seconds(2);
const COUNT = "gateway.shards";

export interface SharedShards {
  /** Those this process holds now. */
  readonly open: ReadonlyMap<number, Gateway>;
  close(): Promise<void>;
}

interface ShareOptions extends Pick<App, "db" | "write" | "clock" | "log"> {
  readonly leases: Leases;
  readonly member: Membership;
  /** How many there are in all. */
  readonly count: number;
  /** Connects one shard; what it saves is undone when the shard is another's by now. After a `HostError` no other is opened. */
  openShard(shardId: number, lease: Lease): Promise<Gateway>;
}

/**
 * Takes as many shards as this process's share is, and gives back what is more when other gateways come; of a gateway that died the others
 * take them over and resume their sessions. Resolves when this process has its share, as far as it is free.
 */
export async function shareShards(options: ShareOptions): Promise<SharedShards> {
  const { leases, member, clock, log, count } = options;
  const open = new Map<number, Gateway>();
  const held = new Map<number, Lease>();
  let closing = false;
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    try {
      await letGoOfLost();
      const share = Math.ceil(count / Math.max(1, await member.count("gateway")));
      for (const shardId of [...open.keys()].sort((a, b) => b - a).slice(0, Math.max(0, open.size - share))) {
        await giveBack(shardId);
      }
      for (let shardId = 0; shardId < count && open.size < share && !closing; shardId += 1) {
        if (!open.has(shardId)) await take(shardId);
      }
    } catch (err) {
      // Tried again it would be refused again, and Discord counts that. Whoever opens shards tells the host.
      if (err instanceof HostError) return;
      log.warn({ err }, "shards could not be shared out, will retry");
    }
    if (!closing) {
      clock.at(clock.now() + LOOK, () => {
        looking = look();
      });
    }
  }

  async function take(shardId: number): Promise<void> {
    const lease = await leases.take(nameOf(shardId));
    if (!lease) return;
    log.info({ shardId, shards: count, before: lease.before }, "a shard is this process's");
    held.set(shardId, lease);
    open.set(shardId, await options.openShard(shardId, lease));
  }

  /** The next one resumes its session. */
  async function giveBack(shardId: number): Promise<void> {
    log.info({ shardId }, "a shard goes to another process");
    await disconnect(shardId);
    const lease = held.get(shardId);
    held.delete(shardId);
    if (lease) while ((await leases.giveBack(lease)) === "wanted");
  }

  async function disconnect(shardId: number): Promise<void> {
    const gateway = open.get(shardId);
    open.delete(shardId);
    await gateway?.close();
  }

  /** Another process believed this one dead. */
  async function letGoOfLost(): Promise<void> {
    for (const [shardId, lease] of held) {
      const row = await options.db
        .selectFrom("lease")
        .select("name")
        .where("name", "=", lease.name)
        .where("token", "=", lease.token)
        .executeTakeFirst();
      if (row) continue;
      log.warn({ shardId }, "a shard was taken over by another process");
      held.delete(shardId);
      await disconnect(shardId);
    }
  }

  await look();
  return {
    open,
    async close() {
      closing = true;
      await looking;
      await Promise.all([...open.keys()].map(giveBack));
    },
  };
}

/** Which shard tells of a server; what belongs to no server comes by the first. */
export function shardOf(guildId: Snowflake | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}

const nameOf = (shardId: number) => `shard:${shardId}`;

/**
 * How many shards there are: what the host set, else what Discord advises; but what the gateways that live now agreed on stays until all of
 * them were stopped, because shards of two counts would tell everything twice, or not at all.
 */
export async function agreeOnCount(
  { db, write, clock, log }: Pick<App, "db" | "write" | "clock" | "log">,
  wanted: number,
): Promise<number> {
  const others = await countLive(db, clock.now(), "gateway");
  // This process is one of them.
  if (others <= 1) {
    await write((tx) => upsert(tx, "setting", { key: COUNT, value: String(wanted) }, ["key"]));
    return wanted;
  }
  await write((tx) => insertIfAbsent(tx, "setting", { key: COUNT, value: String(wanted) }));
  const row = await db.selectFrom("setting").select("value").where("key", "=", COUNT).executeTakeFirstOrThrow();
  const count = Number(row.value);
  if (count !== wanted)
    log.warn({ shards: count, wanted }, "another number of shards counts once all gateways were stopped");
  return count;
}
