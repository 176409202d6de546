import type { Day } from "../day-store.ts";

/** What the process is asked by whoever kills it, and what it answers. */
export interface Asks {
  start(given: StartGiven): void;
  /** Everything it has to do now is done. */
  settled(given: null): void;
  /** Its clock jumps. `asleep`: a file that it makes then; it does nothing until somebody takes it away. */
  advance(given: { readonly ms: number; readonly asleep?: string }): void;
  /** From now on points are noted, and it ends at this one. */
  watch(dieAt: Point | null): void;
  /** Points since `watch`. */
  passed(given: null): Point[];
  ticketsAfter(number: number): TicketInStore[];
  store(given: null): Store;
  /** Has the desk file as its host would, while it runs. */
  apply(source: string): void;
  day(given: null): Day;
}

export interface StartGiven {
  readonly token: string;
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly folder: string;
  /** Milliseconds its clock is ahead of the machine's. */
  readonly ahead: number;
  readonly sessions: Sessions;
  /** Applied once it runs. */
  readonly deskFile?: string | undefined;
  /** Gets everything it logs; by default what is fatal is printed. */
  readonly logFile?: string | undefined;
}

/** Whether Discord continues the session after a start, or begins a new one. */
export type Sessions = "resumed" | "new";

/** One place at which the process may end, as the code itself tells of it. */
export interface Point {
  readonly of: "commit" | "call";
  /** Who commits, or what is called. */
  readonly name: string;
  /** Of those that look alike since the step began, from 1. */
  readonly nth: number;
  readonly when: "before" | "after";
}

export const nameOf = ({ of, name, nth, when }: Point): string =>
  `${when} the ${of} “${name}”${nth === 1 ? "" : `, ${nth}`}`;

export interface TicketInStore {
  readonly id: string;
  readonly number: number;
  /** Its columns that say what became of it, and what happened, in order. */
  readonly state: { readonly facts: readonly string[] };
  readonly rooms: readonly { readonly side: string; readonly channelId: string; readonly left: boolean }[];
  readonly asideChannelId: string | null;
}

export interface Store {
  /** Rows of each table that people's acts add to. */
  readonly rows: Readonly<Record<string, number>>;
  /** What waits, whose is not known, or was never answered. */
  readonly left: Readonly<Record<string, readonly string[]>>;
  /** Channels, threads and posts that it knows. */
  readonly channelIds: readonly string[];
}
