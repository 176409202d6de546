import type { Markup, Text } from "./text.ts";
import type { Snowflake } from "./types.ts";

/** What a card says by its colour; see docs/interaction-design.md. The words always say it too. */
export type Tone = "neutral" | "team" | "member" | "good" | "problem" | "rest";

/** One piece of a card. `words` are somebody's own and are neutralised; `Text` is ours. */
export type Block =
  | { readonly block: "heading"; readonly text: Text }
  | { readonly block: "text"; readonly text: Text }
  /** A grey small line. */
  | { readonly block: "small"; readonly text: Text }
  /** Somebody's words, quoted and cut to `limit` characters (default 200). */
  | { readonly block: "quote"; readonly words: string; readonly limit?: number }
  /** A question and what was answered: 300 characters each. Markup (people, roles, channels) is kept whole. */
  | { readonly block: "answer"; readonly question: string; readonly words: string | Markup }
  /** Words that the server's own team wrote as configuration (opening text, panel text): Markdown is kept, mentions are not. */
  | { readonly block: "prose"; readonly words: string }
  /** Blocks of text with a picture at their right. */
  | { readonly block: "section"; readonly blocks: readonly TextBlock[]; readonly picture: Picture }
  | { readonly block: "gallery"; readonly pictures: readonly Picture[] }
  /** A file to open or keep. */
  | { readonly block: "file"; readonly file: Upload | Listing }
  | { readonly block: "line" };

export type TextBlock = Extract<Block, { block: "heading" | "text" | "small" | "quote" | "answer" | "prose" }>;

export interface Picture {
  /** A link; or `attachment://` and the name of what is uploaded with it. */
  readonly url: string;
  /** What it shows, for who can't see it: ours, or what the server's own team wrote. */
  readonly alt: Text | { readonly words: string };
  readonly upload?: Upload;
  /** In a gallery: nobody sees it who does not press it. */
  readonly spoiler?: true;
}

/** A small file that we made ourselves. Answers carry it, lanes don't. */
export interface Upload {
  readonly name: string;
  readonly base64: string;
}

/** A text file of our own sentences, in the reader's language. */
export interface Listing {
  readonly name: string;
  readonly lines: readonly Text[];
}

/** A picture that we made ourselves. */
export const uploaded = (upload: Upload, alt: Text): Picture => ({ url: `attachment://${upload.name}`, alt, upload });

export type Control = Button | Menu;

export interface Button {
  readonly control: "button";
  /** Custom id from `customId`, or a link. */
  readonly id: string;
  readonly label: Text | { readonly words: string };
  readonly style: "primary" | "secondary" | "success" | "danger" | "link";
  readonly emoji?: string;
}

export interface Menu {
  readonly control: "menu";
  readonly id: string;
  /** The question. */
  readonly placeholder: Text;
  /** 1 to 25. */
  readonly options: readonly MenuOption[];
}

export interface MenuOption {
  readonly value: string;
  readonly label: Text | { readonly words: string };
  readonly description?: Text | { readonly words: string };
  readonly emoji?: string;
}

/** A card: Components V2, at most 24 components and 3,000 characters in English. */
export interface View {
  readonly tone: Tone;
  /** A server's own colour, 0xRRGGBB, in place of the tone's: for what the server wrote itself. */
  readonly accent?: number;
  readonly blocks: readonly Block[];
  /** At most 2 rows of 5 buttons, or a menu alone in its row. One primary in all. */
  readonly rows?: readonly (readonly Control[])[];
  /** A line above the card, where pings go. */
  readonly lead?: Text;
  /** Whom this card pings. Nobody when absent. */
  readonly pings?: { readonly users?: readonly Snowflake[]; readonly roles?: readonly Snowflake[] };
  /** The topic it is about, where nothing else says so: a server may say something otherwise for it. */
  readonly topicId?: string;
  /** One small line instead of a card: no container. */
  readonly bare?: true;
}

export const heading = (of: Text): TextBlock => ({ block: "heading", text: of });
export const paragraph = (of: Text): TextBlock => ({ block: "text", text: of });
export const small = (of: Text): TextBlock => ({ block: "small", text: of });
export const quote = (words: string, limit?: number): TextBlock => ({
  block: "quote",
  words,
  ...(limit ? { limit } : {}),
});
export const prose = (words: string): TextBlock => ({ block: "prose", words });
export const line: Block = { block: "line" };

/** One grey line: what everybody in the room should know and nobody has to act on. */
export function smallLine(of: Text): View {
  return { tone: "neutral", blocks: [small(of)], bare: true };
}

/** Views as they look, by the name of the function that makes them: for the test of all views and for the gallery. */
export type Samples = Readonly<Record<string, readonly View[]>>;
