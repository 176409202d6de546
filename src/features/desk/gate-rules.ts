import { type Duration, days, type Snowflake, seconds } from "#kernel/types.ts";

/** Who may open a ticket, when and how often: what the gates decide by. */
export interface GateRules {
  /** One of these is needed; nobody is asked when empty. */
  readonly requiredRoles: readonly Snowflake[];
  readonly deniedRoles: readonly Snowflake[];
  /** How old the account, and the membership, must be. */
  readonly accountAge: Duration;
  readonly memberAge: Duration;
  /** Not taking tickets now, in the server's own words; null when it is. */
  readonly paused: string | null;
  readonly hours: WorkingHours | null;
  /** Open tickets of one person, for one panel, for one type, in one server; null for any number. */
  readonly openPerPanel: number | null;
  readonly openPerType: number | null;
  readonly openPerServer: number | null;
  /** Members of a role may have this many open in the server instead; the largest of theirs counts. */
  readonly openPerRole: readonly { readonly role: Snowflake; readonly open: number }[];
  /** Between two tickets of one person by one panel, and of one type. A longer slow mode of the channel wins. */
  readonly cooldown: Duration;
  /** Tickets of one person in a server within an hour; null for any number. */
  readonly perHour: number | null;
  readonly captcha: boolean;
}

export interface WorkingHours {
  /** IANA name, like Europe/Berlin. */
  readonly timeZone: string;
  /** Monday to Sunday: from and to, `09:00`–`17:00`; past midnight when `to` is earlier. */
  readonly week: readonly (readonly { readonly from: string; readonly to: string }[])[];
  /** Days without hours, `2026-12-25` or every year `12-25`. */
  readonly holidays: readonly string[];
  /** Outside of them: the ticket opens and says when the team is back, or it is not opened. */
  readonly outside: "warn" | "block";
}

export const openGates: GateRules = {
  requiredRoles: [],
  deniedRoles: [],
  accountAge: 0,
  memberAge: 0,
  paused: null,
  hours: null,
  openPerPanel: 1,
  openPerType: 1,
  openPerServer: 3,
  openPerRole: [],
  cooldown: seconds(60),
  perHour: 8,
  captcha: false,
};

/** The longest age that may be asked for. */
export const LONGEST_AGE: Duration = days(3650);
