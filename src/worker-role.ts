import type { GatewayDispatchPayload } from "discord-api-types/v10";
import type { Feature } from "#kernel/feature.ts";
import { type Duration, type Instant, minutes, seconds } from "#kernel/types.ts";
import type { FoundBehind } from "#platform/delivery/performing.ts";
import type { CatchUp } from "#platform/discord/gateway/ports.ts";
import { isOpen } from "#platform/discord/interactions/store.ts";
import type { Router } from "#platform/discord/router/router.ts";
import type { Watch } from "#platform/http/open-watch.ts";
import { startJobs } from "#platform/jobs/start-jobs.ts";
import { openTakeOver } from "#platform/processes/hand-over.ts";
import { nowAndThen } from "#platform/processes/now-and-then.ts";
import type { Together } from "#platform/processes/together.ts";
import { forgetHandledEvents, type Parts } from "./app.ts";
import { jobsOf } from "./made-of-features.ts";

export interface WorkerRole {
  idle(): Promise<void>;
  readonly running: number;
  stop(): Promise<void>;
}

interface WorkerRoleOptions {
  readonly parts: Parts;
  readonly together: Together;
  readonly router: Router;
  readonly features: readonly Feature[];
  readonly watch: Watch;
  /** A room was found that nobody told us of. */
  readonly behind: FoundBehind;
}

/** Nobody waits any more for what was pressed so long ago and never acknowledged. Discord gives three seconds; clocks differ by some. */
const TOO_LATE: Duration = seconds(10);
/** Whoever has an interaction in work has answered it by then, or is gone. */
const INTERRUPTED: Duration = minutes(1);
const LOOK: Duration = seconds(30);

/** Rooms are caught up by the gateway that tells of them, before it hands anything over. */
const caughtUp: CatchUp = { begin: () => {}, ready: async () => {}, mark: () => {}, changed: async () => {} };

/** Handles what gateways hand over, performs lanes and jobs. */
export async function startWorker(options: WorkerRoleOptions): Promise<WorkerRole> {
  const { parts, together, router, features, watch, behind } = options;
  const { app, delivery, queue, serverCommands } = parts;
  const { link, news } = together;
  const { clock, log, vault } = app;

  delivery.start({ listeners: parts.listeners(), behind });
  const jobs = await startJobs({
    app,
    queue,
    processes: "many",
    measures: watch.measures,
    trace: watch.trace,
    definitions: jobsOf(features, serverCommands),
  });
  parts.refits.push((next) => jobs.refit(jobsOf(next, serverCommands)));
  news.on("job", (at) => jobs.wake(Number(at)));

  const accept = router.accept(caughtUp);
  async function handle(event: GatewayDispatchPayload, told: "live" | "replayed", at: Instant): Promise<void> {
    const isLate = event.t === "INTERACTION_CREATE" && clock.now() - at > TOO_LATE;
    if (isLate && !(await isOpen(app.db, event.d.id))) return;
    await accept(event, told);
  }
  const taking = await openTakeOver({ link, vault, log, clock, trace: watch.trace }, handle);

  const sweeping = forgetHandledEvents(app);
  const finish = () =>
    router
      .finishInterrupted(INTERRUPTED)
      .catch((err: unknown) => log.warn({ err }, "interrupted interactions could not be answered"));
  void finish();
  const finishing = nowAndThen(clock, LOOK, finish);

  return {
    get running() {
      return taking.running;
    },
    async idle() {
      await app.outbox.idle();
      await jobs.idle();
    },
    async stop() {
      finishing.cancel();
      sweeping.cancel();
      await taking.close();
      await jobs.stop();
      await delivery.stop();
    },
  };
}
