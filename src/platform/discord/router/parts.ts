import type { App } from "#kernel/app.ts";
import type { DiscordRest } from "../rest/rest.ts";
import type { CommandRules } from "./command-rules.ts";
import type { Definitions } from "./definitions.ts";
import type { GuildPermissions } from "./guild-permissions.ts";
import type { KeptViews } from "./kept-views.ts";
import type { HandledEvents } from "./once.ts";

/** What everything behind the router shares. */
export interface Parts {
  readonly app: App;
  readonly definitions: Definitions;
  readonly rest: DiscordRest;
  readonly handled: HandledEvents;
  readonly permissions: GuildPermissions;
  readonly rules: CommandRules;
  /** In memory when absent. */
  readonly keptViews?: KeptViews | undefined;
  /** With several processes another one may have told Discord to wait for an answer, or be about to. */
  readonly shared?: boolean | undefined;
}
