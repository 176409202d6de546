import type { Passage, Witness } from "#kernel/witness.ts";
import type { Point } from "./ask.ts";
import { sourceOf } from "./source-of.ts";

/** Deep enough to find who asked for a commit, through Kysely and what features share. */
const FRAMES = 60;
/** Saved by a timer, and only says where a session is resumed: in whichever of its states it is when the process dies elsewhere. */
const BY_TIMER = /gateway\/session-(store|keeper)/;

/** Lists the points that the process passes once it is to watch, and ends it at the one it was told. */
export class PointWitness implements Witness {
  passed: Point[] = [];
  #counted = new Map<string, number>();
  #dieAt: Point | null = null;
  #watches = false;

  watch(dieAt: Point | null): void {
    this.passed = [];
    this.#counted = new Map();
    this.#dieAt = dieAt;
    this.#watches = true;
  }

  commit(): Passage {
    // To find out who commits costs more than most commits.
    if (!this.#watches) return NOT_NOTED;
    const name = whoCommits();
    return BY_TIMER.test(name) ? NOT_NOTED : this.#passage("commit", name);
  }

  call(method: string, path: string): Passage {
    return this.#watches ? this.#passage("call", `${method} ${patternOf(path)}`) : NOT_NOTED;
  }

  /** Counted when it goes by: a transaction that was asked for may be undone and done again. */
  #passage(of: Point["of"], name: string): Passage {
    let nth = 0;
    return {
      before: () => {
        const key = `${of} ${name}`;
        nth = (this.#counted.get(key) ?? 0) + 1;
        this.#counted.set(key, nth);
        this.#pass({ of, name, nth, when: "before" });
      },
      after: () => this.#pass({ of, name, nth, when: "after" }),
    };
  }

  #pass(point: Point): void {
    const end = this.#dieAt;
    if (end && end.name === point.name && end.nth === point.nth && end.when === point.when) {
      process.kill(process.pid, "SIGKILL");
    }
    this.passed.push(point);
  }
}

const NOT_NOTED: Passage = { before() {}, after() {} };

/** The function and file that asked for the commit: of a feature if there is one on the way. */
function whoCommits(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = FRAMES;
  const lines = (new Error().stack ?? "").split("\n");
  Error.stackTraceLimit = limit;
  const frames = lines.flatMap((line) => {
    const [, call = "", url = "", number = ""] =
      /^\s+at (?:async )?(.*?) ?\(?(file:.*?):(\d+):\d+\)?$/.exec(line) ?? [];
    const file = url === "" ? "" : sourceOf(url, Number(number));
    return file === "" || /^(platform\/storage|kernel)\//.test(file) ? [] : [{ call, file }];
  });
  const found = frames.find(({ file }) => file.startsWith("features/")) ?? frames[0];
  return found ? `${found.call.replace(/^(Object|app)\./, "") || "a callback"} in ${found.file}` : "somebody unknown";
}

const patternOf = (path: string): string =>
  path
    .replace(/^\/api\/v\d+/, "")
    .replace(/^\/interactions\/.*/, "/interactions/…/callback")
    .replace(/^\/webhooks\/\d+\/[^/]+/, "/webhooks/…")
    .replace(/\/reactions\/[^/]+/, "/reactions/…")
    .replace(/\/\d{15,}/g, "/…");
