import { type Text, type TextParam, type TextParams, type Translate, text } from "#kernel/text.ts";
import { type Block, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { isText, type Use, type Uses } from "./sample-uses.ts";
import { variablesIn } from "./variables.ts";

/** What stands in a variable, for example. */
export function exampleFor(name: string, use: Use | undefined, uses: Uses): TextParam {
  return use?.params[name] ?? uses.example(name) ?? name;
}

interface Preview {
  readonly use: Use | undefined;
  readonly uses: Uses;
  readonly words: string;
  /** With the words that are tried. */
  readonly translate: Translate;
}

/** The card a sentence stands on, said already: it can be shown in any voice, and nothing on it can be pressed. */
export function previewOf(key: string, { use, uses, words, translate }: Preview): Pick<View, "tone" | "blocks"> {
  const params: TextParams = Object.fromEntries(variablesIn(words).map((name) => [name, exampleFor(name, use, uses)]));
  const view: View = use?.view ?? { tone: "neutral", blocks: [paragraph(text(key, params))] };
  const shown = said(view, translate);
  const labels = (shown.rows ?? [])
    .flat()
    .map((control) => (control.control === "menu" ? control.placeholder : control.label));
  return {
    tone: view.tone,
    blocks: [
      ...(shown.lead ? [paragraph(shown.lead)] : []),
      ...shown.blocks.flatMap(withoutPictures),
      ...(labels.length > 0 ? [small(text("voice.preview-buttons", { labels: asMarkup(labels) }))] : []),
    ],
  };
}

/** A sample's pictures are nowhere to be found. */
function withoutPictures(block: Block): readonly (Block | TextBlock)[] {
  if (block.block === "gallery") return [];
  return block.block === "section" ? block.blocks : [block];
}

const asMarkup = (labels: readonly (Text | { readonly words: string })[]) => ({
  markup: labels.map((label) => `**${"words" in label ? label.words : markupOf(label)}**`).join(" · "),
});

const markupOf = ({ params }: Text): string => {
  const said = params?.["words"];
  return typeof said === "object" && "markup" in said ? said.markup : "";
};

/** Every text in it in its language already. */
function said<T>(within: T, translate: Translate): T {
  if (typeof within !== "object" || within === null) return within;
  if (Array.isArray(within)) return within.map((each) => said(each, translate)) as T;
  if (isText(within)) return text("voice.said", { words: { markup: translate(within) } }) as T;
  return Object.fromEntries(Object.entries(within).map(([name, inner]) => [name, said(inner, translate)])) as T;
}
