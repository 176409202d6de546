/** Words that only the code says; docs/interaction-design.md has what people read in their place. To type is what one does with a keyboard. */
const INNER_WORDS =
  /\b(requesters?|(?<!to )(?<!you )types?(?! (?:the|it|what|them|your|in)\b)|panels?|rooms?|snips?|(?<!add a )comments?|personas?|redirects?|SLA|breach(ed)?|escalat\w+|blacklist\w*|soft.?delete\w*|hard.?delete\w*|lockdown|capabilit\w+|OTP)\b/i;
const TONE = /!|\b(successful(ly)?|invalid|oops|please wait|patience|will be with you shortly)\b|\[here\]/i;
const SHOUTING = /\b[A-Z]{5,}\b/;
/** We call each other du. */
const FORMAL_GERMAN = /(?<=\S )\b(Sie|Ihr|Ihre[nmrs]?|Ihnen)\b/;

/** What is wrong with how an English sentence speaks. */
export function toneMistakes(text: string): string[] {
  // What is to be typed keeps its own words.
  const ours = text
    .replace(/^> .*$/gm, "")
    .replace(/https?:\S+/g, "")
    .replace(/`[^`\n]*`/g, "");
  return sayings(text, [INNER_WORDS.exec(ours), TONE.exec(ours), SHOUTING.exec(ours)]);
}

/** The same for a German one. */
export function germanMistakes(text: string): string[] {
  return sayings(text, [FORMAL_GERMAN.exec(text), /!/.exec(text)]);
}

const sayings = (text: string, found: readonly (RegExpExecArray | null)[]): string[] =>
  found.flatMap((match) => (match ? [`says “${match[0]}”: ${text}`] : []));
