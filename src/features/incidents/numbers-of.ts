import { NotNumbers } from "./errors.ts";
import { MOST_AT_ONCE, readNumbers } from "./incident.ts";

/** The numbers that somebody typed. Throws `NotNumbers`, of too many too. */
export function numbersOf(typed: string): readonly number[] {
  const numbers = readNumbers(typed);
  if (!numbers || numbers.length > MOST_AT_ONCE) throw new NotNumbers(MOST_AT_ONCE);
  return numbers;
}
