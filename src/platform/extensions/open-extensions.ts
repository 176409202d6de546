import type { Clock } from "#kernel/clock.ts";
import { type Extension, ExtensionRefused, type Extensions } from "#kernel/extensions.ts";
import type { Feature } from "#kernel/feature.ts";
import type { Log } from "#kernel/log.ts";
import { type Duration, seconds } from "#kernel/types.ts";
import { Gate } from "./gate.ts";
import { guardFeature, handlersOf } from "./guard-feature.ts";
import { loadExtension } from "./load-extension.ts";

export interface ExtensionsOptions {
  /** Folders, files or packages, as the configuration names them. */
  readonly wanted: readonly string[];
  readonly folder: string;
  readonly kit: unknown;
  /** What there is without them. */
  readonly builtIn: readonly Feature[];
  readonly clock: Clock;
  readonly log: Log;
}

/** Puts features in place of those that run; throws when they don't go together, and nothing has changed. */
export type Refit = (features: readonly Feature[]) => Promise<() => void>;

export interface OpenExtensions extends Extensions {
  /** Everything that runs, what is built in first. */
  readonly features: readonly Feature[];
  /** Until this was said nothing can be read anew. `told` hears of each that was. */
  onReload(refit: Refit, told: (name: string) => Promise<void>): void;
  /** Another process read it anew, and told everybody who has to know. */
  follow(name: string): Promise<void>;
}

interface Slot {
  readonly from: string;
  readonly gate: Gate;
  version: number;
  feature: Feature | undefined;
  handlers: ReturnType<typeof handlersOf>;
  problem: string | undefined;
}

/** What runs when an extension is read anew has this long to end. */
const PATIENCE: Duration = seconds(10);

/** Loads the extensions of the configuration. One that can't be loaded is left out, with a line in the log: the desk goes on without it. */
export async function openExtensions(options: ExtensionsOptions): Promise<OpenExtensions> {
  const { wanted, folder, kit, builtIn, clock, log } = options;
  const slots: Slot[] = wanted.map((from) => ({
    from,
    gate: new Gate(),
    version: 0,
    feature: undefined,
    handlers: new Map(),
    problem: undefined,
  }));
  let refit: Refit | undefined;
  let told: (name: string) => Promise<void> = async () => {};
  let reloading: Promise<unknown> = Promise.resolve();

  const featuresWith = (slot?: Slot, feature?: Feature) => [
    ...builtIn,
    ...slots.flatMap((each) => (each === slot ? (feature ?? []) : (each.feature ?? []))),
  ];

  async function read(slot: Slot): Promise<{ readonly feature: Feature; readonly handlers: Slot["handlers"] }> {
    slot.version += 1;
    const feature = await loadExtension({ from: slot.from, folder, version: slot.version, kit });
    if (featuresWith(slot).some(({ name }) => name === feature.name)) {
      throw new ExtensionRefused(`${slot.from} is called ${feature.name}, and something else is already.`);
    }
    const guarded = guardFeature(feature, (key, handler, given) =>
      slot.gate.pass(() => (slot.handlers.get(key) ?? handler)(given)),
    );
    return { feature: guarded, handlers: handlersOf(feature) };
  }

  async function replace(slot: Slot): Promise<Extension> {
    if (!refit) throw new ExtensionRefused("The desk is still starting.");
    const next = await read(slot);
    if (slot.feature && slot.feature.name !== next.feature.name) {
      throw new ExtensionRefused(`${slot.from} was called ${slot.feature.name} and can't become ${next.feature.name}.`);
    }
    if (!(await slot.gate.close(clock, PATIENCE))) {
      throw new ExtensionRefused(`${next.feature.name} is in the middle of something. Try again in a moment.`);
    }
    try {
      const put = await refit(featuresWith(slot, next.feature));
      put();
      Object.assign(slot, { ...next, problem: undefined });
    } finally {
      slot.gate.open();
    }
    log.info({ extension: next.feature.name }, "an extension was read anew");
    return shown(slot);
  }

  /** One after the other. */
  async function again(name: string): Promise<Extension> {
    const slot = slots.find(({ from, feature }) => feature?.name === name || from === name);
    if (!slot) throw new ExtensionRefused(`No extension is called ${name}.`);
    const work = reloading.then(() => asRefusal(() => replace(slot)));
    reloading = work.catch(() => {});
    return work;
  }

  for (const slot of slots) {
    try {
      Object.assign(slot, await read(slot));
      log.info({ extension: slot.feature?.name }, "an extension was loaded");
    } catch (err) {
      slot.problem = err instanceof Error ? err.message : String(err);
      log.error({ err, extension: slot.from }, "an extension could not be loaded and is left out");
    }
  }

  return {
    get features() {
      return featuresWith();
    },
    list: () => slots.map(shown),
    commands: () => slots.flatMap(({ feature }) => feature?.commands ?? []),
    onReload(fit, tell) {
      refit = fit;
      told = tell;
    },
    async reload(name) {
      const extension = await again(name);
      await told(name);
      return extension;
    },
    async follow(name) {
      await again(name).catch((err: unknown) => log.error({ err, extension: name }, "an extension was not read anew"));
    },
  };
}

const shown = ({ from, feature, problem }: Slot): Extension => ({ from, name: feature?.name, problem });

async function asRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExtensionRefused) throw error;
    throw new ExtensionRefused(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
