/**
 * Somebody else's words, made safe to show inside our own sentences: what they typed is what is read, and nothing they type can act as
 * markup, ping somebody, hide where a link leads, or pass for a line of ours.
 */

/** Characters that show nothing or turn the reading direction around. Joiners are looked at apart: scripts and emoji need them. */
const INVISIBLE =
  /[[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]--[\n\t\u200c\u200d\ufe0f]]/gv;

/** Letters of scripts in which a joiner changes how a word is written. */
const JOINING = String.raw`[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Inherited}]]`;
const EMOJI = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]`;
const USEFUL_JOINER = String.raw`(?<=${JOINING})[\u200c\u200d](?=${JOINING})|(?<=${EMOJI})\u200d(?=\p{Extended_Pictographic})`;
const JOINER = new RegExp(String.raw`(${USEFUL_JOINER})|[\u200c\u200d]`, "gv");

/** More marks on one letter than any language writes: they would cover the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** Words as they are read: well-formed, without invisible characters, with plain line ends. Markup is left alone. */
export function visible(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replace(INVISIBLE, "")
    .replace(JOINER, "$1")
    .replace(PILED_MARKS, "$1");
}

/** `visible` in one line: for labels, names of threads and other places without markup. */
export function oneLine(words: string): string {
  return visible(words).replace(/\s+/g, " ").trim();
}

/** What two names that people would call the same have in common: one line, in small letters, each sign in its plainest form. */
export function nameKey(name: string): string {
  return oneLine(name.normalize("NFKC")).toLowerCase();
}

/** `visible` with every piece of Discord's markup escaped. A bare link stays a link: it shows where it leads. */
export function neutralise(words: string): string {
  return visible(words)
    .split(/(https?:\/\/[^\s<>"\\[\]]+)/)
    .map((piece, index) => (index % 2 ? link(piece) : escapeMarkup(piece)))
    .join("");
}

const link = (url: string): string =>
  url.replace(/@(?=everyone|here)/gi, "%40").replace(/[*|`]|~(?=~)/g, (mark) => `%${hex(mark)}`);

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase();

const escapeMarkup = (words: string): string =>
  words
    .replace(/[\\*_~`|[\]<>]/g, "\\$&")
    // Block markup counts at the beginning of a line only.
    .replace(/^([ \t]*)([-#+]|\d+(?=[.)]))/gm, (_, indent: string, mark: string) =>
      /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
    )
    // Discord reads these two before it looks for escapes.
    .replace(/@(everyone|here)/gi, "@\u200b$1")
    .replace(/@(?=[!&\d])/g, "\\@");

/** At most `limit` characters, cut between words where one ends near, with an ellipsis where something is missing. */
export function cut(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const room = words.slice(0, Math.max(0, limit - 1));
  const space = room.search(/\s+\S*$/);
  const end = space > limit * 0.7 ? room.slice(0, space) : room;
  // Half of an emoji or a lone escape would be worse than a letter less.
  return `${end.replace(/[\ud800-\udbff]$/, "").replace(/\\+$/, "")}…`;
}

/** At most `limit` characters, and never half of one: a database may refuse that. */
export function clip(words: string, limit: number): string {
  return words.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
}
