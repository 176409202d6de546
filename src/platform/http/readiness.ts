/** Why the desk is not ready, for machines and for people. No words of anybody's, no ids. */
export interface Reason {
  readonly check: "start" | "stop" | "database" | "gateway";
  readonly why: string;
}

/** Looks whether one thing works; undefined when it does. Never rejects, and takes two seconds at most. */
export type Check = () => Promise<Reason | undefined>;

/** Whether the desk does its work: not before it has started, not once it is asked to stop, and in between as its checks say. */
export interface Readiness {
  /** What the start is doing, as the end of “not ready: …”. */
  starting(what: string): void;
  started(checks: readonly Check[]): void;
  /** From now on it is not ready, whatever the checks say. */
  stopping(): void;
  /** All of them; empty when it is ready. Asked several times at once, the checks run once. */
  reasons(): Promise<readonly Reason[]>;
}

export function createReadiness(): Readiness {
  let state: "starting" | "started" | "stopping" = "starting";
  let doing = "starting";
  let checks: readonly Check[] = [];
  let asking: Promise<readonly Reason[]> | undefined;

  async function ask(): Promise<readonly Reason[]> {
    const found = await Promise.all(checks.map((check) => check()));
    return found.filter((reason) => reason !== undefined);
  }

  return {
    starting(what) {
      doing = what;
    },
    started(given) {
      checks = given;
      if (state === "starting") state = "started";
    },
    stopping() {
      state = "stopping";
    },
    async reasons() {
      if (state === "starting") return [{ check: "start", why: doing }];
      if (state === "started") {
        asking ??= ask().finally(() => {
          asking = undefined;
        });
        const found = await asking;
        // It may have been asked to stop meanwhile.
        if (isStill(state, "started")) return found;
      }
      return [{ check: "stop", why: "stopping: what is under way is finished" }];
    },
  };
}

/** The compiler does not know that a state may change while one waits. */
const isStill = (state: string, wanted: string): boolean => state === wanted;
