import { type InternalRequest, parseResponse, REST, type ResponseLike } from "@discordjs/rest";
import type { Clock } from "#kernel/clock.ts";
import { ServiceError } from "#kernel/errors.ts";
import type { Duration, Instant } from "#kernel/types.ts";
import { classify } from "./failures.ts";
import type { Pacer, Priority } from "./pacer.ts";

interface PacedRestOptions {
  /** Makes the calls and knows the buckets. */
  readonly rest: REST;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly priority: Priority;
  /** How long one call may wait for outages and rate limits altogether. */
  readonly patience: Duration;
}

const FIRST_BACK_OFF: Duration = 500;
const LONGEST_BACK_OFF: Duration = 10_000;

/** Waits for a token before each call, repeats what may be repeated. Buckets are those of the calls behind it. */
export class PacedRest extends REST {
  readonly #options: PacedRestOptions;

  constructor(options: PacedRestOptions) {
    super({ hashSweepInterval: 0, handlerSweepInterval: 0 });
    this.#options = options;
  }

  override async request(options: InternalRequest): Promise<unknown> {
    return this.#patiently(options.method, async () => parseResponse(await this.#options.rest.queueRequest(options)));
  }

  override async queueRequest(options: InternalRequest): Promise<ResponseLike> {
    return this.#patiently(options.method, () => this.#options.rest.queueRequest(options));
  }

  async #patiently<T>(method: string, call: () => Promise<T>): Promise<T> {
    const { clock, patience, pacer, priority } = this.#options;
    const until: Instant = clock.now() + patience;
    for (let wait = FIRST_BACK_OFF; ; ) {
      const release = await pacer.token(priority);
      let error: unknown;
      try {
        return await call();
      } catch (thrown) {
        error = thrown;
      } finally {
        release();
      }
      const failure = classify(error);
      if (failure.failure === "rate-limited") {
        if (clock.now() + failure.ms > until) throw new ServiceError("rate limited for too long", { cause: error });
        await clock.sleep(failure.ms);
        continue;
      }
      if (failure.failure !== "transient") throw error;
      // Whether Discord did it is not known: only what changes nothing is done again.
      if (method !== "GET" || clock.now() + wait > until)
        throw new ServiceError("Discord did not answer", { cause: error });
      await clock.sleep(wait);
      wait = Math.min(wait * 2, LONGEST_BACK_OFF);
    }
  }
}
