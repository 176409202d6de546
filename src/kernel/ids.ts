import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.ts";
import type { Instant } from "./types.ts";

/** Makes our own ids before the insert: 26 characters, sortable by the time they were made, never repeated. */
export interface Ids {
  next(): string;
}

/** Crockford's alphabet: no I, L, O, U. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** ULIDs: 48 bits of time, 80 random bits; inside one millisecond the last one is counted up. */
export function ulids(clock: Pick<Clock, "now">): Ids {
  let lastTime = 0;
  let random = 0n;
  return {
    next() {
      const time = clock.now();
      if (time > lastTime) {
        lastTime = time;
        random = BigInt(`0x${randomBytes(10).toString("hex")}`) >> 1n;
      } else {
        random += 1n;
      }
      return encode(BigInt(lastTime), 10) + encode(random, 16);
    },
  };
}

/** No id that was made since then is smaller. */
export const idsFrom = (time: Instant): string => encode(BigInt(Math.max(0, time)), 10);

function encode(value: bigint, length: number): string {
  let text = "";
  for (let rest = value; text.length < length; rest >>= 5n) text = ALPHABET[Number(rest & 31n)] + text;
  return text;
}
