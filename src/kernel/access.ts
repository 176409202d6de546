import { type Text, text } from "./text.ts";
import type { Instant, Snowflake } from "./types.ts";

/** Who somebody is to a server's desk, from the least to the most. Whoever is more may all that those before may. */
export const LEVELS = ["user", "staff", "senior", "manager", "admin", "owner"] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a level is this one or more. */
export const atLeast = (level: Level, wanted: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(wanted);

export const highest = (first: Level, ...others: readonly Level[]): Level =>
  others.reduce((best, level) => (atLeast(level, best) ? level : best), first);

/**
 * What somebody may be permitted to do: from which level on, unless a server says otherwise, and what it is about. What is about a ticket
 * asks what somebody holds for its topic; what is about the server, what they hold in all of it. Staff of one topic are staff of the server.
 */
const rights = {
  read: { from: "staff", about: "ticket", name: text("kernel.right-read") },
  answer: { from: "staff", about: "ticket", name: text("kernel.right-answer") },
  sort: { from: "staff", about: "ticket", name: text("kernel.right-sort") },
  close: { from: "staff", about: "ticket", name: text("kernel.right-close") },
  contact: { from: "staff", about: "ticket", name: text("kernel.right-contact") },
  warn: { from: "staff", about: "ticket", name: text("kernel.right-warn") },
  approve: { from: "staff", about: "ticket", name: text("kernel.right-approve") },
  "change-others": { from: "senior", about: "ticket", name: text("kernel.right-change-others") },
  "force-close": { from: "manager", about: "ticket", name: text("kernel.right-force-close") },
  "close-many": { from: "manager", about: "server", name: text("kernel.right-close-many") },
  erase: { from: "admin", about: "ticket", name: text("kernel.right-erase") },
  reveal: { from: "admin", about: "ticket", name: text("kernel.right-reveal") },
  "saved-replies": { from: "staff", about: "server", name: text("kernel.right-saved-replies") },
  block: { from: "staff", about: "server", name: text("kernel.right-block") },
  pause: { from: "staff", about: "server", name: text("kernel.right-pause") },
  lockdown: { from: "manager", about: "server", name: text("kernel.right-lockdown") },
  "auto-answers": { from: "manager", about: "server", name: text("kernel.right-auto-answers") },
  automation: { from: "manager", about: "server", name: text("kernel.right-automation") },
  rota: { from: "manager", about: "server", name: text("kernel.right-rota") },
  reports: { from: "manager", about: "server", name: text("kernel.right-reports") },
  "warn-team": { from: "admin", about: "server", name: text("kernel.right-warn-team") },
  "set-up": { from: "admin", about: "server", name: text("kernel.right-set-up") },
  permissions: { from: "admin", about: "server", name: text("kernel.right-permissions") },
  "all-permissions": { from: "owner", about: "server", name: text("kernel.right-all-permissions") },
} as const satisfies Readonly<Record<string, RightDefinition>>;

interface RightDefinition {
  readonly from: Level;
  readonly about: "ticket" | "server";
  readonly name: Text;
}

export type Right = keyof typeof rights;
export const RIGHTS: Readonly<Record<Right, RightDefinition>> = rights;
export const ALL_RIGHTS = Object.keys(rights) as readonly Right[];

/**
 * What a command, button, menu or form asks of whoever uses it. Checked before the handler runs; what is done to a ticket checks it once
 * more, for that ticket. `everyone`: nothing, a ticket's own rules come on top.
 */
export type Access = "everyone" | Right;

/** Who acts. In a DM there are no roles, no permissions and no levels. */
export interface Actor {
  readonly id: Snowflake;
  readonly username: string;
  /** Server nickname, else display name, else user name. */
  readonly displayName: string;
  readonly avatarUrl: string | null;
  readonly roles: readonly Snowflake[];
  /** Permission bits in this channel. */
  readonly permissions: bigint;
  /** What they hold in the whole server; for a topic it may be more. */
  readonly level: Level;
  /** What their doing asks of them. */
  readonly uses: Access;
  /** When they joined the server; null in DMs. */
  readonly joinedAt: Instant | null;
  readonly isBot: boolean;
}

/** Who acts, before it is known what they hold. */
export type Person = Omit<Actor, "level" | "uses">;

/** What somebody holds in a server. */
export interface Holding {
  /** In all of it. */
  readonly level: Level;
  /** The most they hold for any topic. */
  somewhere(): Promise<Level>;
  /** From which level on something is permitted there, where a topic does not say otherwise. */
  from(right: Right): Level;
  /** Whether they hold it: what is about a ticket for any topic, what is about the server in all of it. */
  holds(right: Right): Promise<boolean>;
}

export const ADMINISTRATOR = 1n << 3n;
export const MANAGE_GUILD = 1n << 5n;

/** Whether Discord's permission bits let somebody manage the server: that makes them an admin of its desk. */
export function managesServer(permissions: bigint): boolean {
  return (permissions & (ADMINISTRATOR | MANAGE_GUILD)) !== 0n;
}

export function isAdmin({ level }: Pick<Actor, "level">): boolean {
  return atLeast(level, "admin");
}
