import { createContext, Script } from "node:vm";

/**
 * Patterns are written by servers and can be made so that a look takes years. Each look therefore runs on a timer that the engine itself
 * heeds; a pattern that was found slow when it was set up never gets this far.
 */
const place = createContext(Object.create(null));
const look = new Script('new RegExp("^(?:" + expression + ")$", "u").test(words)');

/** Milliseconds. One look at an answer takes far less than one; this is for the worst pattern anybody gets past us. */
const LONGEST_LOOK = 100;
const LONGEST_TRIAL = 400;

type Look = "fits" | "does not" | "too slow";

/** Whether all of the words match. A pattern that takes too long to tell is no reason to refuse somebody: it fits. */
export function fitsPattern(expression: string, words: string): boolean {
  return lookAt(expression, words, LONGEST_LOOK) !== "does not";
}

/** What is wrong with a pattern: it is none, or it looks for so long at some words that everybody would wait. Null: nothing. */
export function flawOfPattern(expression: string): "no pattern" | "too slow" | null {
  try {
    // Alone, so that no bracket of ours completes it.
    new RegExp(expression, "u");
  } catch {
    return "no pattern";
  }
  const isSlow = (words: string) => lookAt(expression, words, LONGEST_TRIAL) === "too slow";
  // Twice: the machine may have been busy with something else.
  return trials(expression).some((words) => isSlow(words) && isSlow(words)) ? "too slow" : null;
}

/** Words that a pattern with hidden repetition looks at for ever: its own letters many times over, and then something else. */
function trials(expression: string): string[] {
  const literal = expression.replace(/\\[pP]\{[^}]*\}|\\.|\{[\d,]+\}|\(\?[:=!<]{1,2}|[()[\]^$.*+?|]/gu, "");
  const own = [...new Set([..."a0 -A@.", ...literal])].slice(0, 40);
  return [...own, literal].filter((piece) => piece !== "").map((piece) => `${piece.repeat(2000).slice(0, 4000)}\u0001`);
}

function lookAt(expression: string, words: string, timeout: number): Look {
  Object.assign(place, { expression, words });
  try {
    return look.runInContext(place, { timeout }) === true ? "fits" : "does not";
  } catch (error) {
    // By its code alone: an error of another place is of another class.
    if ((error as { readonly code?: unknown } | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return "too slow";
    throw error;
  } finally {
    Object.assign(place, { expression: "", words: "" });
  }
}
