import type { App } from "#kernel/app.ts";
import { type Clock, systemClock } from "#kernel/clock.ts";
import type { Config } from "#kernel/config.ts";
import type { About } from "#kernel/enrichment.ts";
import { HostError } from "#kernel/errors.ts";
import { collectContributions } from "#kernel/extension-point.ts";
import type { Feature } from "#kernel/feature.ts";
import { ulids } from "#kernel/ids.ts";
import { inviteUrl } from "#kernel/invite.ts";
import type { Log } from "#kernel/log.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import type { IsOn } from "#kernel/parts.ts";
import type { Translate } from "#kernel/text.ts";
import { hours } from "#kernel/types.ts";
import type { Witness } from "#kernel/witness.ts";
import { openControl, Refused } from "#platform/control/open-control.ts";
import { createCatchUp } from "#platform/delivery/catch-up.ts";
import { type Delivery, type DeliveryOptions, openDelivery } from "#platform/delivery/delivery.ts";
import type { FoundBehind } from "#platform/delivery/performing.ts";
import { registerCommands } from "#platform/discord/commands/register.ts";
import { createServerCommands, type ServerCommands } from "#platform/discord/commands/server-commands.ts";
import { type OnTurn, openGateway } from "#platform/discord/gateway/gateway.ts";
import { intentsOf } from "#platform/discord/gateway/intents.ts";
import { createRest, type DiscordRest, type RestOptions } from "#platform/discord/rest/rest.ts";
import { createRouter } from "#platform/discord/router/router.ts";
import { readSelf } from "#platform/discord/self.ts";
import { kernelTexts } from "#platform/discord/texts.ts";
import { askFeatures } from "#platform/enrichment/ask-features.ts";
import { type OpenExtensions, openExtensions } from "#platform/extensions/open-extensions.ts";
import { openWatch, type Watch } from "#platform/http/open-watch.ts";
import { type JobQueue, openJobQueue } from "#platform/jobs/job-queue.ts";
import { startJobs } from "#platform/jobs/start-jobs.ts";
import { openOutside } from "#platform/network/post-outside.ts";
import { takeAlone } from "#platform/processes/alone.ts";
import { speak } from "#platform/render/speak.ts";
import { noteHandled, purgeHandled, wasHandled } from "#platform/storage/handled-events.ts";
import { openStorage, type Storage } from "#platform/storage/open-storage.ts";
import { readOwnTexts } from "#platform/texts/own-texts.ts";
import { openTexts, type ReadTexts, type TextProblem, type Texts } from "#platform/texts/texts.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { extensionKit } from "./extension-kit.ts";
import { type ApplyRequest, features as allFeatures, applyDesk } from "./features/index.ts";
import { jobsOf, letReload, migrationsOf, reloadAsked } from "./made-of-features.ts";

export interface RunningApp {
  readonly inviteLink: string;
  /** Where the pages for the host are, like `http://127.0.0.1:9464`; undefined when nobody asked for them. */
  readonly watchedAt: string | undefined;
  /** Rejects when it can't go on until the host changes something. Never resolves. */
  readonly refused: Promise<never>;
  /** For the command line and for tests: the same functions that Discord's events lead to. */
  readonly app: App;
  /** Resolves when every event was handled, every lane is empty and no job is due. */
  settled(): Promise<void>;
  /** Ends in order: no new events, running work finished, what is left kept for the next start. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly clock?: Clock;
  readonly features?: readonly Feature[];
  readonly witness?: Witness;
  /** Instead of reading the product's sentences anew at each start in one process. */
  readonly readTexts?: ReadTexts | undefined;
  readonly onTurn?: OnTurn | undefined;
}

/** Puts the whole product together and runs it: store, way out, jobs, way in. Resolves when it is ready for events. */
export async function startApp(config: Config, log: Log, options: StartOptions = {}): Promise<RunningApp> {
  const control = await openControl({
    dataFolder: config.data,
    log,
    handlers: {
      apply: async (request) => asRefusal(async () => applyDesk((await ready).app, request as ApplyRequest)),
      reload: async (name) => reloadAsked((await ready).app, name),
    },
  });
  const clock = options.clock ?? systemClock;
  const watch = await openWatch({ config, clock, log }).catch(async (error: unknown) => {
    await control.close();
    throw error;
  });
  const ready = compose(config, log, {
    clock,
    features: options.features ?? allFeatures,
    watch,
    witness: options.witness,
    readTexts: options.readTexts,
  });
  try {
    const parts = await ready;
    return await run(parts, { config, log, watch, onTurn: options.onTurn, closeControl: () => control.close() });
  } catch (error) {
    await control.close();
    await watch.close();
    await (await ready.catch(() => undefined))?.storage.close();
    throw error;
  }
}

/**
 * Applies a desk file while no process runs; its panels are posted before this resolves.
 *
 * So is what an earlier process still had to say: whoever is concerned hears of it as ever. What is to be read is left to the next start.
 */
export async function applyWithoutGateway(config: Config, log: Log, request: ApplyRequest): Promise<string> {
  if (!config.discord.token) throw new HostError("There is no token yet: “frontdesk login” asks for it.");
  const parts = await compose(config, log, { clock: systemClock, features: allFeatures });
  try {
    parts.delivery.start({ listeners: parts.listeners(), behind: () => {} });
    const report = await applyDesk(parts.app, request);
    await parts.app.outbox.idle();
    return report;
  } finally {
    await parts.delivery.stop();
    await parts.storage.close();
  }
}

export interface Parts {
  readonly app: App;
  readonly extensions: OpenExtensions;
  /** What the features that run hear of what we said. */
  listeners(): readonly DeliveryListener[];
  /** Whoever is made of features and can be made of others; all of them say first whether they can. */
  readonly refits: ((features: readonly Feature[], english: Translate) => () => void)[];
  readonly storage: Storage;
  readonly rest: DiscordRest;
  readonly delivery: Delivery;
  readonly queue: JobQueue;
  readonly serverCommands: ServerCommands;
  readonly texts: Texts;
  readonly refused: Promise<never>;
}

interface ComposeOptions {
  readonly clock: Clock;
  /** What is built in. */
  readonly features: readonly Feature[];
  readonly watch?: Watch;
  readonly witness?: Witness | undefined;
  readonly readTexts?: ReadTexts | undefined;
  /** Makes it one of several processes. */
  readonly joining?: (needs: Pick<App, "db" | "write" | "clock" | "ids" | "vault" | "log">) => Promise<{
    readonly pacing: RestOptions["pacing"];
    readonly delivery: Pick<DeliveryOptions, "turns" | "elsewhere" | "made">;
  }>;
}

/** Everything that neither listens nor acts yet. */
export async function compose(
  config: Config,
  log: Log,
  { clock, features: builtIn, watch, witness, readTexts, joining }: ComposeOptions,
): Promise<Parts> {
  const extensions = await openExtensions({
    wanted: config.extensions?.split(",").map((one) => one.trim()) ?? [],
    folder: process.cwd(),
    kit: extensionKit,
    builtIn,
    clock,
    log,
  });
  let features = extensions.features;
  const isOn: IsOn = (guildId, part) =>
    guildId === null ||
    part === undefined ||
    (features.find(({ provides }) => provides?.isOn)?.provides?.isOn?.(app, guildId, part) ?? true);
  let contributions = collectContributions(features, isOn);
  const token = config.discord.token ?? "";
  const ids = ulids(clock);
  const fatal = Promise.withResolvers<never>();
  fatal.promise.catch(() => {});
  const texts = openAllTexts(config, log, features, readTexts);
  const speaks = speaksIn(features);
  const vault = openVault(config.data);
  const { measures, trace } = watch ?? {};
  watch?.starting("the database is opened and brought up to date");
  const storage = await openStorage({
    url: config.database.url,
    dataFolder: config.data,
    clock,
    log,
    measures,
    witness,
    migrations: migrationsOf(features),
  });
  const { db, write } = storage;
  const needs = { db, write, clock, ids, vault, log };
  if (!joining) await takeAlone(needs);
  const together = await joining?.(needs);
  const rest = createRest({
    token,
    apiUrl: config.discord.apiUrl,
    clock,
    log,
    onFatal: fatal.reject,
    measures,
    pacing: together?.pacing,
    witness,
  });
  watch?.opened(storage.db);
  watch?.starting("Discord is asked who the bot is");
  const self = await readSelf(rest);
  const delivery = await openDelivery({ ...needs, rest, self, measures, trace, ...together?.delivery });
  const queue = openJobQueue(ids);
  const serverCommands = createServerCommands();
  const app: App = {
    db,
    write,
    outbox: delivery.outbox,
    rooms: delivery.rooms,
    files: delivery.files,
    jobs: queue,
    vault,
    clock,
    ids,
    log,
    config,
    discord: rest.api,
    outside: openOutside({ inside: config.webhooks.inside, log }),
    contributions: (at, inServer) => contributions(at, inServer),
    isOn,
    showCommands: (tx, guildId, joinedAt) => serverCommands.showIn(tx, app, { guildId, joinedAt }),
    extensions,
    get enrich() {
      return features.some(({ enriches }) => enriches) ? (about: About) => askFeatures(app, features, about) : null;
    },
    self,
    get locales() {
      return texts.locales;
    },
    ...speak(texts, (voice) => speaks?.speech({ db }, voice)),
  };
  const heard = new Map<Feature, DeliveryListener | undefined>();
  const listeners = () =>
    features.flatMap((feature) => {
      if (!heard.has(feature)) heard.set(feature, feature.deliveries?.(app));
      return heard.get(feature) ?? [];
    });
  const refits: Parts["refits"] = [
    (next) => {
      const collected = collectContributions(next, isOn);
      return () => {
        features = next;
        contributions = collected;
      };
    },
    (next) => texts.refit([kernelTexts, ...next]),
  ];
  return {
    app,
    extensions,
    listeners,
    refits,
    storage,
    rest,
    delivery,
    queue,
    serverCommands,
    texts,
    refused: fatal.promise,
  };
}

const speaksIn = (features: readonly Feature[]) => features.find(({ speaks }) => speaks)?.speaks;

/** Ours, and what the host says in their place. */
function openAllTexts(config: Config, log: Log, features: readonly Feature[], read?: ReadTexts): Texts {
  const ours = [kernelTexts, ...features];
  const own = readOwnTexts(config.data, ours);
  for (const mistake of own.mistakes) log.warn({ mistake }, "a text of the host's does not fit");
  const onProblem = (problem: TextProblem) => log.error(problem, "text missing");
  return openTexts(ours, onProblem, own.sources, speaksIn(features)?.presets(), read);
}

interface RunOptions extends Pick<StartOptions, "onTurn"> {
  readonly config: Config;
  readonly log: Log;
  readonly watch: Watch;
  closeControl(): Promise<void>;
}

/** The order matters: first what an earlier process left is answered and sent, then events come in. */
async function run(parts: Parts, options: RunOptions): Promise<RunningApp> {
  const { app, extensions, listeners, storage, rest, delivery, queue, serverCommands, texts, refused } = parts;
  const { config, log, watch } = options;
  const { features } = extensions;
  const handled = { note: noteHandled, find: wasHandled };
  const router = createRouter({ app, features, rest, handled });
  serverCommands.know({ definitions: router.definitions, texts, clock: app.clock });
  const catchUp = createCatchUp({
    db: app.db,
    write: app.write,
    clock: app.clock,
    log,
    api: rest.catchUp,
    tell: router.tell,
    afterwards: delivery.afterwards,
    saw: delivery.saw,
    measures: watch.measures,
    trace: watch.trace,
  });

  async function register(): Promise<void> {
    await registerCommands(app, rest, { definitions: router.definitions, texts });
    await serverCommands.showEverywhere(app);
  }
  const behind: FoundBehind = (channelId, from) =>
    from === "last read" ? catchUp.readAgain(channelId) : catchUp.mark(channelId);
  for (const feature of features) await feature.start?.(app);
  delivery.start({ listeners: listeners(), behind });
  await router.finishInterrupted();
  const jobs = await startJobs({
    app,
    queue,
    processes: "one",
    measures: watch.measures,
    trace: watch.trace,
    definitions: jobsOf(features, serverCommands),
  });
  catchUp.start();
  watch.starting("Discord's gateway is being connected to");
  const gateway = await openGateway({
    token: config.discord.token ?? "",
    rest,
    intents: intentsOf(config),
    clock: app.clock,
    log,
    db: app.db,
    write: app.write,
    measures: watch.measures,
    trace: watch.trace,
    accept: router.accept(catchUp),
    giveUp: catchUp.mark,
    missed: catchUp.lookAround,
    onTurn: options.onTurn,
    onSession: (kind) => {
      if (kind === "new") catchUp.begin();
    },
  });
  await register();
  parts.refits.push(
    router.refit,
    (next) => jobs.refit(jobsOf(next, serverCommands)),
    () => () => delivery.listen({ listeners: listeners(), behind }),
  );
  letReload(parts, register);
  const sweeping = forgetHandledEvents(app);
  watch.started(app.db, { gateway, rest, delivery, catchUp });

  return {
    app,
    inviteLink: inviteUrl(app.self.applicationId),
    watchedAt: watch.address,
    refused: Promise.race([refused, gateway.refused]),
    async settled() {
      do {
        await catchUp.idle();
        await app.outbox.idle();
        await jobs.idle();
      } while (gateway.pending > 0 && (await app.clock.sleep(1)) === undefined);
    },
    async stop() {
      // First, and the listener last: whoever watches sees why it is going.
      watch.stopping();
      sweeping.cancel();
      await options.closeControl();
      await gateway.close();
      await catchUp.stop();
      await jobs.stop();
      await delivery.stop();
      await storage.close();
      await watch.close();
      log.info({}, "stopped");
    },
  };
}

/** Keys of events are only good against repetition, and nothing is repeated after a day. */
export function forgetHandledEvents({ clock, db, log }: App): { cancel(): void } {
  let alarm = clock.at(clock.now(), sweep);
  function sweep(): void {
    void purgeHandled(db, clock.now()).catch((error: unknown) =>
      log.warn({ err: error }, "handled events were not purged"),
    );
    alarm = clock.at(clock.now() + hours(1), sweep);
  }
  return { cancel: () => alarm.cancel() };
}

/** A mistake of the host's is told to whoever asked, in its own words. */
async function asRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostError) throw new Refused(error.message);
    throw error;
  }
}
