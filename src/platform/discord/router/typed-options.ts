import type { CommandDefinition, Option } from "#kernel/feature.ts";
import type { Translate } from "#kernel/text.ts";
import { type Token, tokenize } from "./typed-line.ts";

export type OptionValues = Readonly<Record<string, string | number | boolean | null>>;

/** Why what was typed does not fit: the key of a text, and the option meant. */
export interface Misfit {
  readonly misfit: "missing" | "number" | "too-small" | "too-big" | "choice" | "mention" | "too-long" | "too-many";
  readonly option: string;
  /** What was typed, or the limit that was passed. */
  readonly detail: string;
}

type Read = { readonly value: string | number | boolean } | Misfit;

const YES = new Set(["yes", "y", "true", "on", "1", "ja", "oui", "si", "sí", "sim"]);
const NO = new Set(["no", "n", "false", "off", "0", "nein", "non", "não", "nao"]);

/** Reads `@user "two words" name:value the rest of the line` into a command's options. */
export function readOptions(
  command: Pick<CommandDefinition, "options">,
  line: string,
  translate: Translate,
): { readonly values: OptionValues } | Misfit {
  const values: Record<string, string | number | boolean | null> = {};
  for (const name of Object.keys(command.options)) values[name] = null;

  const open = new Set(Object.keys(command.options));
  const take = (name: string, read: Read): Misfit | undefined => {
    if ("misfit" in read) return read;
    values[name] = read.value;
    open.delete(name);
    return undefined;
  };

  for (const token of tokenize(line)) {
    const named = readNamed(token, command.options);
    if (named) {
      const misfit = take(named.name, readValue(named.name, command.options[named.name], named.value, translate));
      if (misfit) return misfit;
      continue;
    }
    const next = nextFor(token.word, [...open], command.options);
    const option = next === undefined ? undefined : command.options[next];
    if (next === undefined || !option) return { misfit: "too-many", option: "", detail: token.word };
    if (option.type === "rest") {
      const misfit = take(next, readText(next, wholeRest(line, token), option.maxLength));
      if (misfit) return misfit;
      break;
    }
    const misfit = take(next, readValue(next, option, token.word, translate));
    if (misfit) return misfit;
  }

  const missing = [...open].find((name) => command.options[name]?.required);
  return missing === undefined ? { values } : { misfit: "missing", option: missing, detail: "" };
}

const MENTIONS = {
  user: /^(?:<@!?(\d{15,20})>|(\d{15,20}))$/,
  role: /^(?:<@&(\d{15,20})>|(\d{15,20}))$/,
  channel: /^(?:<#(\d{15,20})>|(\d{15,20}))$/,
} as const;

/**
 * Which option a word is for that names none. A flag is said by its name; its place among the others would be a guess. Whoever or wherever
 * may be left out is, when the word mentions nothing and words come later: `!note add they called` is about nobody in particular.
 */
function nextFor(word: string, open: readonly string[], options: CommandDefinition["options"]): string | undefined {
  const places = open.filter((name) => options[name]?.type !== "flag");
  const takesWords = (name: string) => options[name]?.type === "text" || options[name]?.type === "rest";
  const isLeftOut = (name: string, at: number) => {
    const { type, required = false } = options[name] ?? {};
    if (required || (type !== "user" && type !== "role" && type !== "channel")) return false;
    return !MENTIONS[type].test(word) && places.slice(at + 1).some(takesWords);
  };
  return places.find((name, at) => !isLeftOut(name, at));
}

function readNamed(
  token: Token,
  options: Readonly<Record<string, Option>>,
): { name: string; value: string } | undefined {
  if (token.quoted) return undefined;
  const [, bare] = /^--([\w-]+)$/.exec(token.word) ?? [];
  if (bare !== undefined && options[bare]?.type === "flag") return { name: bare, value: "yes" };
  const [, name, value] = /^([\w-]+):(.*)$/s.exec(token.word) ?? [];
  return name !== undefined && value !== undefined && Object.hasOwn(options, name) ? { name, value } : undefined;
}

/** The line from here on; quotes around all of it are not meant. */
function wholeRest(line: string, from: Token): string {
  const rest = line.slice(from.start).trimEnd();
  const [only, more] = tokenize(rest);
  return only?.quoted && !more ? only.word : rest;
}

function readValue(name: string, option: Option | undefined, word: string, translate: Translate): Read {
  switch (option?.type) {
    case "text":
    case "rest":
      return readText(name, word, option.maxLength);
    case "integer":
      return readInteger(name, option, word);
    case "flag":
      return readFlag(name, word);
    case "choice":
      return readChoice(name, option, word, translate);
    case "user":
    case "role":
    case "channel":
      return readId(name, word, MENTIONS[option.type]);
    default:
      return { misfit: "too-many", option: name, detail: word };
  }
}

function readText(name: string, word: string, maxLength = 6_000): Read {
  return word.length > maxLength ? { misfit: "too-long", option: name, detail: String(maxLength) } : { value: word };
}

function readInteger(name: string, option: { readonly min?: number; readonly max?: number }, word: string): Read {
  const value = /^[+-]?\d{1,15}$/.test(word) ? Number(word) : Number.NaN;
  if (Number.isNaN(value)) return { misfit: "number", option: name, detail: word };
  if (option.min !== undefined && value < option.min)
    return { misfit: "too-small", option: name, detail: String(option.min) };
  if (option.max !== undefined && value > option.max)
    return { misfit: "too-big", option: name, detail: String(option.max) };
  return { value };
}

function readFlag(name: string, word: string): Read {
  const answer = word.toLowerCase();
  if (YES.has(answer)) return { value: true };
  return NO.has(answer) ? { value: false } : { misfit: "choice", option: name, detail: "yes, no" };
}

function readChoice(
  name: string,
  option: Extract<Option, { type: "choice" }>,
  word: string,
  translate: Translate,
): Read {
  const typed = word.toLowerCase();
  const chosen = option.choices.find(
    (choice) => choice.value.toLowerCase() === typed || translate.plain(choice.name).toLowerCase() === typed,
  );
  if (chosen) return { value: chosen.value };
  return { misfit: "choice", option: name, detail: option.choices.map((choice) => choice.value).join(", ") };
}

function readId(name: string, word: string, form: RegExp): Read {
  const [, mentioned, bare] = form.exec(word) ?? [];
  const value = mentioned ?? bare;
  return value === undefined ? { misfit: "mention", option: name, detail: word } : { value };
}

/** The right form, for whoever typed a wrong one: `!ticket close [reason…]`. */
export function usage(prefix: string, name: string, options: Readonly<Record<string, Option>>): string {
  const parts = Object.entries(options).map(([option, { type, required }]) => {
    if (type === "flag") return `[--${option}]`;
    const shown = type === "rest" ? `${option}…` : option;
    return required ? `<${shown}>` : `[${shown}]`;
  });
  return [`${prefix}${name}`, ...parts].join(" ");
}
