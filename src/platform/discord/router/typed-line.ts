import type { Snowflake } from "#kernel/types.ts";

/** A word of a typed command. In `"two words"` the quotes are not part of it. */
export interface Token {
  readonly word: string;
  /** Where it begins in the line, quotes included. */
  readonly start: number;
  readonly quoted: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»" };

/** Words between spaces; quotes keep words together, `\"` is a quote itself. A quote that never ends is an ordinary character. */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < line.length; ) {
    if (/\s/.test(line.charAt(at))) {
      at += 1;
      continue;
    }
    const quoted = readQuoted(line, at);
    if (quoted) {
      tokens.push({ word: quoted.word, start: at, quoted: true });
      at = quoted.end;
      continue;
    }
    const start = at;
    while (at < line.length && !/\s/.test(line.charAt(at))) {
      // name:"two words"
      const value = line.charAt(at - 1) === ":" && at > start ? readQuoted(line, at) : undefined;
      at = value ? value.end : at + 1;
    }
    tokens.push({ word: unquoteValue(line.slice(start, at)), start, quoted: false });
  }
  return tokens;
}

function readQuoted(line: string, start: number): { word: string; end: number } | undefined {
  const closing = CLOSING[line.charAt(start)];
  if (!closing) return undefined;
  let word = "";
  for (let at = start + 1; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === "\\" && (line.charAt(at + 1) === closing || line.charAt(at + 1) === "\\")) {
      word += line.charAt(at + 1);
      at += 1;
    } else if (character === closing) {
      return { word, end: at + 1 };
    } else {
      word += character;
    }
  }
  return undefined;
}

function unquoteValue(word: string): string {
  const colon = word.indexOf(":");
  const value = colon > 0 ? readQuoted(word, colon + 1) : undefined;
  return value && value.end === word.length ? `${word.slice(0, colon + 1)}${value.word}` : word;
}

/** What follows the prefix or our mention at the beginning; undefined when the message is not meant as a command. */
export function addressed(content: string, prefix: string | null, selfId: Snowflake): string | undefined {
  const mention = /^\s*<@!?(\d+)>\s*/.exec(content);
  if (mention?.[1] === selfId) return content.slice(mention[0].length);
  if (!prefix || !content.startsWith(prefix)) return undefined;
  return content.slice(prefix.length);
}

export interface Named<T> {
  readonly command: T;
  /** As it was typed: path or alias. */
  readonly name: string;
  /** What comes after the name. */
  readonly rest: string;
}

/** `ticket tags add`. */
const WORDS_IN_A_NAME = 3;

/** The command with the longest name that the line begins with. */
export function findCommand<T>(line: string, commands: ReadonlyMap<string, T>): Named<T> | undefined {
  const words = [...line.matchAll(/\S+/g)].slice(0, WORDS_IN_A_NAME);
  for (let count = words.length; count > 0; count -= 1) {
    const used = words.slice(0, count);
    const name = used.map((word) => word[0].toLowerCase()).join(" ");
    const command = commands.get(name);
    const last = used.at(-1);
    if (command !== undefined && last) return { command, name, rest: line.slice(last.index + last[0].length) };
  }
  return undefined;
}

/** Of a shorter name two slips make other words: "not lost" is no "note list". */
const LONG = 10;

/** A known name that was probably meant: one slip away, two for long names. Undefined when nothing is close. */
export function nearMiss(line: string, names: Iterable<string>): string | undefined {
  const words = line.toLowerCase().split(/\s+/).filter(Boolean).slice(0, WORDS_IN_A_NAME);
  let best: { name: string; slips: number; words: number } | undefined;
  for (const name of names) {
    const count = name.split(" ").length;
    const typed = words.slice(0, count).join(" ");
    if (typed.length < 3) continue;
    const allowed = name.length >= LONG ? 2 : 1;
    const slips = distance(typed, name, allowed);
    if (slips > allowed) continue;
    // The longer name explains more of what was typed.
    const better = !best || count > best.words || (count === best.words && slips < best.slips);
    if (better) best = { name, slips, words: count };
  }
  return best?.name;
}

/** Letters to change, add, leave out or swap; more than `most` is not counted further. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (r: number, c: number) => (r === i ? row[c] : rows[r]?.[c]) ?? Number.POSITIVE_INFINITY;
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + cost,
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? most + 1;
}
