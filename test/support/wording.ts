/** Words that only the code says; docs/interaction-design.md has what people read in their place. To type is what one does with a keyboard. */
const INNER_WORDS =
  /\b(requesters?|(?<!to )(?<!you )types?(?! (?:the|it|what|them|your|in)\b)|panels?|rooms?|snips?|(?<!add a )comments?|personas?|redirects?|SLA|breach(ed)?|escalat\w+|blacklist\w*|soft.?delete\w*|hard.?delete\w*|lockdown|capabilit\w+|OTP)\b/i;
const TONE = /!|\b(successful(ly)?|invalid|oops|please wait|patience|will be with you shortly)\b|\[here\]/i;
const SHOUTING = /\b[A-Z]{5,}\b/;
/** We call each other du. */
const FORMAL_GERMAN = /(?<=\S )\b(Sie|Ihr|Ihre[nmrs]?|Ihnen)\b/;
/** We call each other você, as in Brazil: not o senhor, not tu, and no words of Portugal. */
const NOT_BRAZILIAN =
  /(?<!\p{L})(o senhor|a senhora|sra?\.|vós|voss[ao]s?|tu|teus?|tuas?|contigo|equipas?|ficheiros?|utilizador\p{L}*|ecrãs?|partilh\p{L}*|contact[ao]\p{L}*)(?!\p{L})/iu;
/** Who reads is named without their gender: no “o(a)”, no “o/a”. */
const BOTH_GENDERS = /\p{L}\([ao]s?\)|[ao]s?\/[ao]s?(?!\p{L})/iu;
/** We call each other tu. Before signs of two parts stand spaces that keep them in the line. */
const FORMAL_FRENCH = /\b(vous|votre|vos|veuillez)\b/i;
const LOOSE_FRENCH = /\S [;?:»](?!\S)|« |[^\s\u202f…][;?](?=\s|$)|\u202f[:»]|«\u202f/;
/** We call each other tú, as everybody who speaks Spanish understands: neither formally nor with what one country alone says. */
const OTHER_SPANISH =
  /(?<!\p{L})(usted(?:es)?|vosotr[oa]s|vuestr[oa]s?|vos|tenés|podés|querés|\p{L}+[áé]is)(?!\p{L})|(?<=^|[.:;?] )(escriba|pulse|elija|haga|envíe|intente|inténtelo|permita|indique|añada|quite|seleccione|vuelva|espere|abra|busque)(?!\p{L})/iu;

/** We tell one person, not several, and call a tag as Discord does. */
const OTHER_GERMAN = /(?<!\p{L})([Ee]u(ch|er|re[mnrs]?)|Schlagw[oö]rte?r?n?)(?!\p{L})/u;
/** What each language puts around words that are somebody's. */
const OTHER_QUOTES = { de: /[«»”]/, es: /[«»„]/, fr: /[“”„]/, pt: /[«»„]/ };

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
  return sayings(text, [FORMAL_GERMAN.exec(text), OTHER_GERMAN.exec(text), OTHER_QUOTES.de.exec(text), /!/.exec(text)]);
}

/** The same for a Brazilian one. */
export function portugueseMistakes(text: string): string[] {
  return sayings(text, [NOT_BRAZILIAN.exec(text), BOTH_GENDERS.exec(text), OTHER_QUOTES.pt.exec(text), /!/.exec(text)]);
}

/** The same for a French one. */
export function frenchMistakes(text: string): string[] {
  return sayings(text, [FORMAL_FRENCH.exec(text), LOOSE_FRENCH.exec(text), OTHER_QUOTES.fr.exec(text), /!/.exec(text)]);
}

/** The same for a Spanish one. */
export function spanishMistakes(text: string): string[] {
  return sayings(text, [
    OTHER_SPANISH.exec(text),
    BOTH_GENDERS.exec(text),
    OTHER_QUOTES.es.exec(text),
    /[!¡]/.exec(text),
  ]);
}

/** What may stand between a word and a date, by language; a moment like “in 3 hours” goes without. */
const BEFORE_A_DATE: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(am|bis|ab|vom|von|seit|zum|vor|um) $/iu,
  en: /(?<!\p{L})(on|from|until|by|since|before|to|at) $/iu,
  es: /(?<!\p{L})(el|del|al) $/iu,
  fr: /(?<!\p{L})(le|au|du) $/iu,
  pt: /(?<!\p{L})(em|até|de|a) $/iu,
};
const BEFORE_NO_MOMENT = /(?<!\p{L})(am|bis|ab|on|until|by|el|del|al|hasta|le|au|du|em|até) $/iu;

/** Moments that don't read on from the words before them: “until in 3 hours”, “opened 21 November”. */
export function momentMistakes(text: string, locale: string): string[] {
  const dates = BEFORE_A_DATE[locale.slice(0, 2)] ?? /$/;
  return [...text.matchAll(/([^\n]*?)<t:\d+:(\w)>/g)].flatMap(([all, before = "", style]) => {
    const reads = style === "R" ? !BEFORE_NO_MOMENT.test(before) : !/\p{L} $/u.test(before) || dates.test(before);
    return reads ? [] : [`a moment does not read on: ${all}`];
  });
}

const sayings = (text: string, found: readonly (RegExpExecArray | null)[]): string[] =>
  found.flatMap((match) => (match ? [`says “${match[0]}”: ${text}`] : []));
