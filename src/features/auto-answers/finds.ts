import { createContext, Script } from "node:vm";

/**
 * Patterns are written by servers and can be made so that a look takes years, and members write what they are looked for in. So each look
 * is ended by the engine itself when it takes too long.
 */
const place = createContext(Object.create(null));
const look = new Script('new RegExp(expression, "iu").test(words)');

/** Milliseconds. A look takes far less than one. */
const LONGEST_LOOK = 50;

/** Whether a pattern is anywhere in what was said. */
export function finds(expression: string, words: string): boolean | "too slow" {
  Object.assign(place, { expression, words });
  try {
    return look.runInContext(place, { timeout: LONGEST_LOOK }) === true;
  } catch (error) {
    if ((error as { readonly code?: unknown } | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return "too slow";
    throw error;
  } finally {
    Object.assign(place, { expression: "", words: "" });
  }
}
