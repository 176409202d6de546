const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How far back from the limit the end of a character is looked for: longer than any emoji that people write. */
const LOOKED_BACK = 64;

/**
 * Cuts a long text into pieces of at most `limit` code units: at paragraphs, else lines, else words; never inside a character, not even
 * one of several code points. Nothing but the white space at the cuts is lost. Where a line had to be broken, `broken` changes what now
 * begins a piece.
 */
export function split(words: string, limit: number, broken: (rest: string) => string = (rest) => rest): string[] {
  const pieces: string[] = [];
  let rest = words;
  while (rest.length > limit) {
    const end = endOfPiece(rest, limit);
    const piece = rest.slice(0, end).trimEnd();
    if (piece !== "") pieces.push(piece);
    const left = rest.slice(end);
    const lineEnd = /^[^\S\n]*\n+/.exec(left);
    rest = lineEnd ? left.slice(lineEnd[0].length) : broken(left.trimStart());
  }
  return rest === "" && pieces.length > 0 ? pieces : [...pieces, rest];
}

/** Room for closing a block of code at the end of a piece and opening it again in the next. */
const FENCE = 40;
const OPENING = /^```([\w+#.-]{0,24})$/;

/** `split`, and where a block of code is cut, each piece is a block of code of its own. */
export function splitFenced(words: string, limit: number, broken?: (rest: string) => string): string[] {
  if (words.length <= limit || !words.includes("```")) return split(words, limit, broken);
  let opening: string | undefined;
  return split(words, limit - FENCE, broken).map((piece) => {
    const before = opening === undefined ? "" : `${opening}\n`;
    opening = openAfter(piece, opening);
    return `${before}${piece}${opening === undefined ? "" : "\n```"}`;
  });
}

/** The line that opened the block of code in which a piece ends. */
function openAfter(piece: string, before: string | undefined): string | undefined {
  let opening = before;
  for (const line of piece.split("\n")) {
    const marks = line.split("```").length - 1;
    if (marks % 2 === 0) continue;
    if (opening !== undefined) opening = undefined;
    else opening = OPENING.exec(line.slice(line.lastIndexOf("```")).trimEnd())?.[0] ?? "```";
  }
  return opening;
}

function endOfPiece(words: string, limit: number): number {
  const window = words.slice(0, limit);
  const natural = [window.lastIndexOf("\n\n"), window.lastIndexOf("\n"), window.lastIndexOf(" ")];
  return natural.find((index) => index > limit / 2) ?? endOfCharacter(words, limit);
}

function endOfCharacter(words: string, limit: number): number {
  const from = limit - LOOKED_BACK;
  const near = words.slice(from, limit + LOOKED_BACK);
  const before = graphemes.segment(near).containing(LOOKED_BACK)?.index ?? 0;
  if (before > 0) return from + before;
  // One "character" longer than any: halves of a surrogate pair stay together, nothing else can.
  return /[\ud800-\udbff]$/.test(words.slice(0, limit)) ? limit - 1 : limit;
}
