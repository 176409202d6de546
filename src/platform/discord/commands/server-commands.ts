import { DiscordAPIError } from "@discordjs/rest";
import type { App } from "#kernel/app.ts";
import type { Alarm, Clock } from "#kernel/clock.ts";
import type { Tx } from "#kernel/database.ts";
import { type JobDefinition, job } from "#kernel/jobs.ts";
import { type Duration, type Snowflake, seconds } from "#kernel/types.ts";
import { collectGarbage } from "#platform/processes/collect-garbage.ts";
import type { Texts } from "#platform/texts/texts.ts";
import type { Definitions } from "../router/definitions.ts";
import { forgetFormer, type InServer, registerInServer, type ShownInServers, shownInServers } from "./register.ts";

interface Known {
  readonly definitions: Definitions;
  readonly texts: Texts;
  readonly clock: Clock;
}

export interface ServerCommands {
  readonly jobs: readonly JobDefinition<never>[];
  /** What there is to show; before the jobs begin. */
  know(known: Known): void;
  /** Once this is committed, a server is shown what it has now. One that we came to at `joinedAt` lost what it was shown before that. */
  showIn(tx: Tx, app: Pick<App, "jobs" | "clock" | "self">, server: InServer): Promise<void>;
  /** Every server whose commands are not those that it was shown last: after a start, and when features changed. */
  showEverywhere(app: Pick<App, "write" | "jobs" | "clock">): Promise<void>;
}

/** Discord's page of servers. One run of the job looks at one page, one server after the other; the next run takes the next page. */
const PAGE = 200;

/** Servers come by the hundred: so long after the last one, what was put together for them is forgotten. */
const KEPT_FOR: Duration = seconds(3);
/** The same of the languages that were read for it, which take much more and serve one that is put together at once. */
const READ_FOR: Duration = seconds(1);

/** The commands that each server has by itself, as jobs: they outlive a restart, and Discord when it is down. */
export function createServerCommands(): ServerCommands {
  let known: { readonly definitions: Definitions; readonly shown: ShownInServers; forgetLater(): void } | undefined;

  async function register(app: App, server: InServer): Promise<void> {
    if (!known) throw new Error("nobody said which commands there are");
    try {
      await registerInServer(app, app.discord, known, server);
    } catch (error) {
      if (!isNotOurs(error)) throw error;
      app.log.info({ err: error, guildId: server.guildId }, "a server does not take our commands");
    } finally {
      known.forgetLater();
    }
  }

  const show = job<InServer>({
    job: "discord.server-commands",
    run: ({ app, payload }) => register(app, payload),
  });

  const showAll = job<{ after: Snowflake }>({
    job: "discord.all-server-commands",
    async run({ app, payload: { after } }) {
      const servers = await app.discord.users.getGuilds({ limit: PAGE, after });
      for (const { id: guildId } of servers) {
        await register(app, { guildId }).catch(async (error: unknown) => {
          app.log.warn({ err: error, guildId }, "the commands of a server were not registered, will try again");
          await app.write((tx) => showIn(tx, app, { guildId }));
        });
      }
      const last = servers.at(-1);
      if (last && servers.length === PAGE) await app.write((tx) => showFrom(tx, app, last.id));
    },
  });

  const showFrom = (tx: Tx, { jobs, clock }: Pick<App, "jobs" | "clock">, after: Snowflake) =>
    jobs.add(tx, showAll, { after }, { at: clock.now(), key: "everywhere" });
  const showIn: ServerCommands["showIn"] = async (tx, { jobs, clock, self }, { guildId, joinedAt }) => {
    if (joinedAt !== undefined && !(await forgetFormer(tx, self, { guildId, joinedAt }))) return;
    const server = joinedAt === undefined ? { guildId } : { guildId, joinedAt };
    await jobs.add(tx, show, server, { at: clock.now(), key: guildId });
  };

  return {
    jobs: [show, showAll],
    know({ definitions, texts, clock }) {
      let isCollected = false;
      const forgetSentences = putOff(clock, READ_FOR, () => {
        texts.forget();
        // Once, for what the start left behind: later the desk is at work, and would stand still.
        if (!isCollected) collectGarbage();
        isCollected = true;
      });
      const shown = shownInServers(definitions, texts, forgetSentences);
      known = { definitions, shown, forgetLater: putOff(clock, KEPT_FOR, shown.forget) };
    },
    showIn,
    showEverywhere: (app) => app.write((tx) => showFrom(tx, app, "0")),
  };
}

/** Runs `act` so long after the last call. */
function putOff(clock: Clock, length: Duration, act: () => void): () => void {
  let alarm: Alarm | undefined;
  return () => {
    alarm?.cancel();
    alarm = clock.at(clock.now() + length, act);
  };
}

/** We left it, or were invited without commands: trying again helps nobody. */
const isNotOurs = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
