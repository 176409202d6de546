import type { APIComponentInContainer, APISectionComponent } from "discord-api-types/v10";
import { ComponentType } from "discord-api-types/v10";
import type { Translate } from "#kernel/text.ts";
import type { Block, Picture, TextBlock } from "#kernel/view.ts";
import { cut, neutralise, visible } from "#kernel/words.ts";
import { label } from "./controls.ts";

/** What stands in a card. */
export type Part = APIComponentInContainer;

const QUOTE_LIMIT = 200;
const ANSWER_LIMIT = 300;
/** All answers of a card together; the rest is behind Details. */
const ANSWERS_LIMIT = 1_500;
/** Discord's limit of a description of a picture. */
const ALT_LIMIT = 1_024;
const PICTURES = 10;

/** Blocks as components. Neighbouring lines of text are one component: fewer to count, and they stand closer. */
export function parts(blocks: readonly Block[], translate: Translate): Part[] {
  const answers = { left: ANSWERS_LIMIT };
  const made: Part[] = [];
  let lines: string[] = [];

  const endText = () => {
    const content = lines.join("\n");
    if (content !== "") made.push({ type: ComponentType.TextDisplay, content });
    lines = [];
  };

  for (const block of blocks) {
    switch (block.block) {
      case "section":
        endText();
        made.push(...section(block.blocks, block.picture, answers, translate));
        break;
      case "gallery":
        endText();
        if (block.pictures.length > 0) made.push(gallery(block.pictures, translate));
        break;
      case "file":
        endText();
        made.push({ type: ComponentType.File, file: { url: `attachment://${block.file.name}` } });
        break;
      case "line":
        endText();
        made.push({ type: ComponentType.Separator, divider: true, spacing: 1 });
        break;
      default:
        lines.push(...written(block, answers, translate));
    }
  }
  endText();
  return made;
}

function section(
  blocks: readonly TextBlock[],
  picture: Picture,
  answers: { left: number },
  translate: Translate,
): Part[] {
  const content = blocks.flatMap((block) => written(block, answers, translate)).join("\n");
  if (content === "") return [];
  const made: APISectionComponent = {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content }],
    accessory: { type: ComponentType.Thumbnail, ...shown(picture, translate) },
  };
  return [made];
}

function gallery(pictures: readonly Picture[], translate: Translate): Part {
  return {
    type: ComponentType.MediaGallery,
    items: pictures
      .slice(0, PICTURES)
      .map((picture) => ({ ...shown(picture, translate), ...(picture.spoiler ? { spoiler: true } : {}) })),
  };
}

const shown = ({ url, alt }: Picture, translate: Translate) => ({
  media: { url },
  description: label(alt, ALT_LIMIT, translate),
});

function written(block: TextBlock, answers: { left: number }, translate: Translate): string[] {
  switch (block.block) {
    case "heading":
      // A line end in a variable would end the heading.
      return [`### ${translate(block.text).replace(/\s*\n\s*/g, " ")}`];
    case "text":
      return [translate(block.text)];
    case "small":
      return nonEmptyLines(translate(block.text)).map((line) => `-# ${line}`);
    case "quote":
      return quoted(cut(visible(block.words).trim(), block.limit ?? QUOTE_LIMIT));
    case "answer":
      return answer(block, answers);
    case "prose":
      return [proseWithoutMentions(block.words)];
  }
}

function quoted(words: string): string[] {
  return neutralise(words)
    .split("\n")
    .map((line) => `> ${line}`);
}

type Answered = Extract<Block, { readonly block: "answer" }>;

function answer({ question, words }: Answered, answers: { left: number }): string[] {
  if (answers.left <= 0) return [];
  const shownQuestion = cut(visible(question).replace(/\s+/g, " ").trim(), ANSWER_LIMIT);
  if (typeof words !== "string") {
    answers.left -= words.markup.length;
    return [`**${neutralise(shownQuestion)}**`, words.markup];
  }
  const shownWords = cut(visible(words).trim(), Math.min(ANSWER_LIMIT, answers.left));
  answers.left -= shownWords.length;
  return [`**${neutralise(shownQuestion)}**`, neutralise(shownWords)];
}

/** Markdown of the server's own team stays; what would ping or name somebody does not. */
export function proseWithoutMentions(words: string): string {
  return visible(words)
    .replace(/@(everyone|here)/gi, "@\u200b$1")
    .replace(/<(?=@[!&]?\d)/g, "\\<");
}

const nonEmptyLines = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");
