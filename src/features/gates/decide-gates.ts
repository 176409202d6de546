import type { GateRules } from "#features/desk/index.ts";
import { type Duration, hours, type Instant, type Snowflake } from "#kernel/types.ts";
import { awayAt } from "./hours.ts";
import { freeAgainAt, notBefore } from "./pace.ts";
import { isFull, type Place } from "./places.ts";

/** Everything the gates look at. Nothing in it depends on how the ticket is asked for. */
export interface GateFacts {
  readonly lockdown: { readonly reason: string | null } | null;
  /** Null `until`: for ever. */
  readonly blocked: { readonly until: Instant | null } | null;
  /** Pressed again and again; null when not. */
  readonly flood: { readonly until: Instant; readonly say: "once" | "nothing" } | null;
  /** Null for somebody who is not in the server. */
  readonly member: { readonly roles: readonly Snowflake[]; readonly joinedAt: Instant | null } | null;
  readonly accountMadeAt: Instant;
  /** Not taking tickets, by command: in the team's own words, or "". Null when it is. */
  readonly paused: string | null;
  /** The limits of open tickets that concern this one, and who holds their places. */
  readonly places: readonly Place[];
  /** When this person opened the last ticket by this panel, and of this type. */
  readonly last: readonly Instant[];
  /** Of the channel it is asked for in. */
  readonly slowMode: Duration;
  /** When this person opened tickets in this server, at least those of the last hour. */
  readonly opened: readonly Instant[];
  readonly challengePassed: boolean;
}

/** Why a ticket is not opened. The first gate that refuses answers; nothing tells of those behind it. */
export type Refusal =
  | { readonly gate: "lockdown"; readonly reason: string | null }
  | { readonly gate: "blocked"; readonly until: Instant | null }
  | { readonly gate: "flood"; readonly until: Instant; readonly say: "once" | "nothing" }
  | { readonly gate: "membership" }
  | { readonly gate: "required-roles"; readonly roles: readonly Snowflake[] }
  | { readonly gate: "denied-roles" }
  | { readonly gate: "account-age"; readonly until: Instant }
  | { readonly gate: "member-age"; readonly until: Instant | null }
  | { readonly gate: "paused"; readonly words: string }
  | { readonly gate: "hours"; readonly until: Instant | null }
  /** Ids of the tickets that hold the places. */
  | { readonly gate: "open"; readonly tickets: readonly string[] }
  | { readonly gate: "cooldown"; readonly until: Instant }
  | { readonly gate: "hourly"; readonly until: Instant }
  | { readonly gate: "challenge" };

export type Verdict =
  | { readonly may: "not"; readonly because: Refusal }
  /** `away`: outside of working hours, and when the team is back, if that is known. */
  | { readonly may: "open"; readonly away: { readonly until: Instant | null } | null };

/** What refuses, or anything else that is not true. */
type Gate = (facts: GateFacts, rules: GateRules, now: Instant) => Refusal | false | null | undefined;

/** In the order in which they are asked. */
export const gates: readonly Gate[] = [
  ({ lockdown }) => lockdown && { gate: "lockdown", reason: lockdown.reason },
  ({ blocked }, _, now) =>
    blocked && (blocked.until === null || blocked.until > now) && { gate: "blocked", until: blocked.until },
  ({ flood }, _, now) => flood && flood.until > now && { gate: "flood", ...flood },
  ({ member }) => !member && { gate: "membership" },
  ({ member }, { requiredRoles }) =>
    requiredRoles.length > 0 && !holdsOne(member, requiredRoles) && { gate: "required-roles", roles: requiredRoles },
  ({ member }, { deniedRoles }) => holdsOne(member, deniedRoles) && { gate: "denied-roles" },
  ({ accountMadeAt }, { accountAge }, now) =>
    accountMadeAt + accountAge > now && accountAge > 0 && { gate: "account-age", until: accountMadeAt + accountAge },
  ({ member }, { memberAge }, now) => {
    if (memberAge === 0) return false;
    // Discord hides when somebody joined only from those who are not there.
    const until = member?.joinedAt == null ? null : member.joinedAt + memberAge;
    return (until === null || until > now) && { gate: "member-age", until };
  },
  ({ paused }, rules) => {
    const words = paused === null || paused === "" ? (rules.paused ?? paused) : paused;
    return words !== null && { gate: "paused", words };
  },
  (_, { hours: working }, now) => {
    const away = working?.outside === "block" && awayAt(working, now);
    return away && { gate: "hours", until: away.until };
  },
  ({ places }) => {
    const full = places.find(isFull);
    return full && { gate: "open", tickets: full.taken.map(({ ticketId }) => ticketId) };
  },
  ({ last, slowMode }, { cooldown }, now) => {
    const until = notBefore(last, Math.max(cooldown, slowMode), now);
    return until > now && { gate: "cooldown", until };
  },
  ({ opened }, { perHour }, now) => {
    const until = perHour === null ? now : freeAgainAt(opened, { most: perHour, within: hours(1) }, now);
    return until > now && { gate: "hourly", until };
  },
  ({ challengePassed }, { captcha }) => captcha && !challengePassed && { gate: "challenge" },
];

/** Asks each gate in order; the first that refuses answers. */
export function decideGates(facts: GateFacts, rules: GateRules, now: Instant): Verdict {
  for (const gate of gates) {
    const because = gate(facts, rules, now);
    if (because) return { may: "not", because };
  }
  return { may: "open", away: awayAt(rules.hours, now) };
}

const holdsOne = (member: GateFacts["member"], roles: readonly Snowflake[]): boolean =>
  member !== null && roles.some((role) => member.roles.includes(role));
