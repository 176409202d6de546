import { createHmac } from "node:crypto";
import type { Posted } from "#kernel/outside.ts";
import { type Duration, hours, type Instant, minutes, type Snowflake, seconds } from "#kernel/types.ts";

/** A call that a rule makes, until somebody answered it. */
export interface Delivery {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly ruleId: string;
  readonly ruleName: string;
  readonly ticketId: string;
  readonly url: string;
  readonly body: string;
  readonly attempts: number;
  readonly state: "waiting" | "delivered" | "failed";
}

/** How long after a try the next one comes; after the last it is given up. */
const TRIED_AGAIN: readonly Duration[] = [seconds(30), minutes(2), minutes(10), hours(1), hours(6)];

/** What becomes of a call after this many tries. 4xx says that it will never be taken, but for those that mean later. */
export function afterTry(posted: Posted, attempts: number): "delivered" | "failed" | { readonly again: Duration } {
  if (posted.is === "answered" && posted.status >= 200 && posted.status < 300) return "delivered";
  const isOver = posted.is === "refused" || (posted.is === "answered" && meansNever(posted.status));
  const again = TRIED_AGAIN[attempts - 1];
  return isOver || again === undefined ? "failed" : { again };
}

const LATER = [408, 425, 429];
const meansNever = (status: number): boolean => status < 500 && !LATER.includes(status);

/** What the other side checks: HMAC-SHA256 with the server's key over the time in seconds, a dot, and the body. */
export function signed({
  key,
  body,
  at,
}: {
  readonly key: string;
  readonly body: string;
  readonly at: Instant;
}): string {
  const time = Math.floor(at / 1_000);
  return `t=${time},v1=${createHmac("sha256", key).update(`${time}.${body}`).digest("hex")}`;
}
