import type { App } from "#kernel/app.ts";
import type { Events, Feature } from "#kernel/feature.ts";
import type { Translate } from "#kernel/text.ts";
import type { Duration } from "#kernel/types.ts";
import { inSpan } from "#platform/trace/origin.ts";
import type { CatchUp, Tell } from "../gateway/ports.ts";
import { createCalls } from "../interactions/calls.ts";
import { findWork } from "../interactions/find-work.ts";
import { createInteractionHandler, defer } from "../interactions/handle-interaction.ts";
import { finishInterrupted } from "../interactions/recover.ts";
import type { DiscordRest } from "../rest/rest.ts";
import { CommandRules } from "./command-rules.ts";
import { collectDefinitions, type Definitions, replaceable } from "./definitions.ts";
import type { Sorting } from "./forward.ts";
import { GuildPermissions } from "./guild-permissions.ts";
import { type Accept, createInbound, isSaidByPerson } from "./inbound.ts";
import type { KeptViews } from "./kept-views.ts";
import type { HandledEvents } from "./once.ts";
import type { Parts } from "./parts.ts";
import { createTypedCommands } from "./typed-commands.ts";

export interface RouterOptions {
  readonly app: App;
  readonly features: readonly Feature[];
  readonly rest: DiscordRest;
  readonly handled: HandledEvents;
  /** With several processes. */
  readonly keptViews?: KeptViews | undefined;
  readonly shared?: boolean | undefined;
}

export interface Router {
  readonly definitions: Definitions;
  /** Hands an event to the listeners of all features. Catch-up uses it for what it finds. */
  readonly tell: Tell;
  /** Other features in place of these: throws when they don't go together, and puts them in when the answer is called. */
  refit(features: readonly Feature[], english: Translate): () => void;
  /** Answers interactions that an earlier process left open. Before the gateway is opened. */
  finishInterrupted(olderThan?: Duration): Promise<void>;
  /** For a gateway that hands events over to workers. */
  readonly sorting: Sorting;
  /** What the gateway hands its events to. Live events of a room wait for its catch-up. */
  accept(catchUp: CatchUp): Accept;
}

/** Puts the definitions of all features together; what they get and what becomes of their answers is decided behind it. */
export function createRouter(options: RouterOptions): Router {
  const { app, features, rest, handled } = options;
  const definitions = replaceable(collectDefinitions(features, app.translate("en-US", undefined)));
  const permissions = new GuildPermissions(rest.api, app.clock);
  const rules = new CommandRules(rest.api, app.self.applicationId, app.clock);
  const { keptViews, shared } = options;
  const parts: Parts = { app, definitions, rest, handled, permissions, rules, keptViews, shared };
  const typed = createTypedCommands(parts, (name, event) => tell(name, event));
  const handleInteraction = createInteractionHandler(parts, typed.findMore);
  const tell: Tell = async (name, event) => {
    if (name === "message" && (await isNoConversation(event as Events["message"]))) return;
    await inSpan({ name: `hear ${name}` }, async () => {
      for (const listener of definitions.listeners(name)) await listener.handle({ app, event });
    });
  };
  /** Of what catch-up finds, commands are carried out and bots are left out; the gateway's messages were looked at before. */
  async function isNoConversation(message: Events["message"]): Promise<boolean> {
    if (!message.caughtUp) return false;
    return !isSaidByPerson(message) || (await typed.runLate(message)) === "ran";
  }
  return {
    definitions,
    tell,
    refit(next, english) {
      const found = collectDefinitions(next, english);
      return () => definitions.replace(found);
    },
    finishInterrupted: (olderThan) => finishInterrupted(parts, createCalls(rest.lane, app.clock), olderThan),
    sorting: {
      mayBeCommand: typed.mayBe,
      replyOf: (interaction) => (typed.findMore(interaction) ?? findWork(definitions, interaction))?.reply ?? "private",
      defer: (interaction, reply) => defer(parts, interaction, reply),
      seen: (guildId, userId) => tell("personSeen", { guildId, userId }),
    },
    accept: (catchUp) => createInbound({ parts, tell, typed, handleInteraction, catchUp }),
  };
}
