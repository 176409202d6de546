/** One of several processes: loaded only where `FRONTDESK_ROLES` says so. */
import type { App } from "#kernel/app.ts";
import { systemClock } from "#kernel/clock.ts";
import type { Config } from "#kernel/config.ts";
import { HostError } from "#kernel/errors.ts";
import type { Feature } from "#kernel/feature.ts";
import { inviteUrl } from "#kernel/invite.ts";
import type { Log } from "#kernel/log.ts";
import { type Duration, type Snowflake, seconds } from "#kernel/types.ts";
import type { FoundBehind } from "#platform/delivery/performing.ts";
import { registerCommands } from "#platform/discord/commands/register.ts";
import { createRouter } from "#platform/discord/router/router.ts";
import { openWatch } from "#platform/http/open-watch.ts";
import { nowAndThen } from "#platform/processes/now-and-then.ts";
import { type Role, rolesOf } from "#platform/processes/roles.ts";
import { shareViews } from "#platform/processes/share-views.ts";
import { type Needs, openTogether, type Together } from "#platform/processes/together.ts";
import { noteHandled, wasHandled } from "#platform/storage/handled-events.ts";
import { compose, type Parts, type RunningApp, type StartOptions } from "./app.ts";
import { type ApplyRequest, features as allFeatures, applyDesk } from "./features/index.ts";
import { type GatewayRole, startGateway } from "./gateway-role.ts";
import { letReload } from "./made-of-features.ts";
import { startWorker, type WorkerRole } from "./worker-role.ts";

/** What this process keeps in memory of the store is read again so often, should a word of others have been lost. */
const READ_AGAIN: Duration = seconds(30);

/** Runs what this process's roles are. Resolves when it is ready for its part. */
export async function startRoles(config: Config, log: Log, options: StartOptions = {}): Promise<RunningApp> {
  const features = options.features ?? allFeatures;
  const clock = options.clock ?? systemClock;
  const needed = demand(config);
  const watch = await openWatch({ config, clock, log });
  let joined: Joined | undefined;
  try {
    joined = await joinAs(config, log, { clock, features, watch, readTexts: options.readTexts, ...needed });
    return await run(joined, { config, watch, onTurn: options.onTurn });
  } catch (error) {
    await joined?.together.close().catch(() => {});
    await joined?.parts.storage.close();
    await watch.close();
    throw error;
  }
}

/** Applies a desk file beside processes that run: as a worker of them, for a moment. */
export async function applyTogether(config: Config, log: Log, request: ApplyRequest): Promise<string> {
  const { redis } = demand(config);
  const { parts, together } = await joinAs(config, log, {
    clock: systemClock,
    features: allFeatures,
    redis,
    roles: ["worker"],
  });
  try {
    const behind: FoundBehind = (channelId, from) => together.news.tell(from ?? "behind", channelId);
    connectCaches(parts.app, allFeatures, together);
    parts.delivery.start({ listeners: parts.listeners(), behind });
    const report = await applyDesk(parts.app, request);
    await parts.app.outbox.idle();
    return report;
  } finally {
    await parts.delivery.stop();
    await together.close();
    await parts.storage.close();
  }
}

/** Says before anything is opened what several processes need. */
function demand(config: Config): { readonly roles: readonly Role[]; readonly redis: string } {
  const roles = rolesOf(config.roles ?? "");
  if (!config.discord.token) throw new HostError("There is no token yet: “frontdesk login” asks for it.");
  if (config.database.url.startsWith("sqlite:")) {
    throw new HostError(
      "FRONTDESK_ROLES is set, and SQLite belongs to one process: set DATABASE_URL to PostgreSQL or MariaDB, or unset FRONTDESK_ROLES.",
    );
  }
  const redis = config.redis.url;
  if (!redis) throw new HostError("FRONTDESK_ROLES is set: several processes need Redis or Valkey. Set REDIS_URL.");
  return { roles, redis };
}

interface Joined {
  readonly parts: Parts;
  readonly together: Together;
}

async function joinAs(
  config: Config,
  log: Log,
  {
    redis,
    roles,
    ...composing
  }: { readonly redis: string; readonly roles: readonly Role[] } & Omit<Parameters<typeof compose>[2], "joining">,
): Promise<Joined> {
  const opened: Together[] = [];
  const joining = async (needs: Needs) => {
    const together = await openTogether(needs, { redis, roles });
    opened.push(together);
    return together;
  };
  const parts = await compose(config, log, { ...composing, joining });
  const [together] = opened;
  if (!together) throw new Error("this process joined nobody");
  return { parts, together };
}

interface RunOptions {
  readonly config: Config;
  readonly watch: Awaited<ReturnType<typeof openWatch>>;
  readonly onTurn: StartOptions["onTurn"];
}

async function run({ parts, together }: Joined, { config, watch, onTurn }: RunOptions): Promise<RunningApp> {
  const { app, extensions, storage, rest, delivery, queue } = parts;
  const { features } = extensions;
  const { news, roles, link } = together;
  const handled = { note: noteHandled, find: wasHandled };
  const router = createRouter({
    app,
    features,
    rest,
    handled,
    keptViews: shareViews(link, app.vault),
    shared: true,
  });
  for (const feature of features) await feature.start?.(app);
  const caches = connectCaches(app, features, together);
  const listen = () => delivery.listen({ listeners: parts.listeners(), behind });
  listen();
  queue.onAdded((at) => news.tell("job", String(at)));
  let gateway: GatewayRole | undefined;
  function behind(channelId: Snowflake, from?: "last read"): void {
    news.tell(from ?? "behind", channelId);
    gateway?.behind(channelId, from);
  }

  const shown = { definitions: router.definitions, texts: parts.texts };
  parts.serverCommands.know({ ...shown, clock: app.clock });
  async function register(): Promise<void> {
    await registerCommands(app, rest, shown);
    await parts.serverCommands.showEverywhere(app);
  }

  let worker: WorkerRole | undefined;
  if (roles.includes("worker")) {
    worker = await startWorker({ parts, together, router, features, watch, behind });
    await register();
  }
  parts.refits.push(router.refit, () => listen);
  letReload(parts, async (name) => {
    news.tell("extension", name);
    await register();
  });
  news.on("extension", (name) => void extensions.follow(name));
  watch.starting("Discord's gateway is being connected to");
  if (roles.includes("gateway")) gateway = await startGateway({ parts, together, router, config, watch, onTurn });
  watch.started(app.db, {
    gateway: gateway?.gateway ?? { shards: [], latency: null, pending: 0 },
    catchUp: gateway?.catchUp ?? { behind: 0, unfinished: false },
    rest,
    delivery,
    redis: link,
  });
  app.log.info({ processId: together.member.id, roles }, "this process is one of several");

  return {
    app,
    inviteLink: inviteUrl(app.self.applicationId),
    watchedAt: watch.address,
    refused: gateway ? Promise.race([parts.refused, gateway.refused]) : parts.refused,
    async settled() {
      do {
        await gateway?.idle();
        await worker?.idle();
      } while (
        (gateway?.gateway.pending ?? 0) + (worker?.running ?? 0) > 0 &&
        (await app.clock.sleep(1)) === undefined
      );
    },
    async stop() {
      watch.stopping();
      caches.close();
      await gateway?.stop();
      await worker?.stop();
      await together.close();
      await storage.close();
      await watch.close();
      app.log.info({}, "stopped");
    },
  };
}

/** What features keep in memory of all servers follows what other processes change. */
function connectCaches(app: App, features: readonly Feature[], { news }: Together): { close(): void } {
  const caches = features.flatMap(({ name, cache }) => (cache ? [{ name, ...cache }] : []));
  async function read(name?: string): Promise<void> {
    for (const cache of caches) {
      if (name !== undefined && cache.name !== name) continue;
      await cache
        .read(app)
        .catch((err: unknown) => app.log.warn({ err, feature: cache.name }, "a cache was not read again"));
    }
  }
  for (const cache of caches) cache.onChanged(app, () => news.tell("cache", cache.name));
  news.on("cache", (name) => void read(name));
  news.onMissed(() => void read());
  const reading = nowAndThen(app.clock, READ_AGAIN, () => read());
  return { close: () => reading.cancel() };
}
