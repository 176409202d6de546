import type { Snowflake } from "#kernel/types.ts";
import type { WorkingHours } from "./gate-rules.ts";
import type { Grant, MovedRights } from "./levels.ts";
import type { Origin, OwnSettings } from "./ticket-type.ts";

/** How one server's desk is set up, with names resolved to ids. */
export interface Desk {
  readonly guildId: Snowflake;
  /** The server's name when the desk was applied; the gateway's is fresher. */
  readonly name: string;
  readonly locale: string;
  /** Of typed commands. */
  readonly prefix: string;
  /** Of replies in a careful room. */
  readonly replyPrefix: string;
  /** Who answers tickets of every type that does not say otherwise. */
  readonly staffRoles: readonly Snowflake[];
  /** What roles and people were given in the whole server. */
  readonly levels: readonly Grant[];
  /** From which level on something is permitted, where it is not as usual. */
  readonly permissions: MovedRights;
  /** Those of them that were set by command: a desk file that does not name them leaves them alone. */
  readonly setPermissions: MovedRights;
  /** What types take from the desk. */
  readonly defaults: OwnSettings;
  /** Off: no type of this server hides who asks, whatever it says. */
  readonly anonymousRequesters: "allowed" | "off";
  readonly departments: readonly Department[];
  /** Where the team reads what waits; null: nowhere. */
  readonly deskList: { readonly channelId: Snowflake; readonly origin: Origin } | null;
}

/** A part of the team that tickets can be given to. */
export interface Department {
  /** Short name, unique in the server. */
  readonly key: string;
  readonly name: string;
  /** Told once of each ticket that it is given, and the only ones who are given it as the next. */
  readonly roles: readonly Snowflake[];
  /** Who answers what it is given, in place of who answers the topic: roles. Absent: those of the topic do. */
  readonly staff?: readonly Snowflake[];
  /** Roles of who leads it: seniors for what it is given. */
  readonly lead?: readonly Snowflake[];
  /** Where its tickets go on; absent: where they are. */
  readonly destination?: { readonly channelId: Snowflake; readonly holds: "threads" | "channels" | "posts" };
  /** When it is there; absent: when the topic says. */
  readonly hours?: WorkingHours;
  /** Where it was set up; absent: in a desk file. */
  readonly origin?: Origin;
  /** Is given nothing any more; what it was given goes on. */
  readonly retired?: boolean;
}
