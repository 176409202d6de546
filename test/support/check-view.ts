import type { APIMessageComponentEmoji } from "discord-api-types/v10";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import type { MessageBody } from "#kernel/outbox.ts";
import type { Translate } from "#kernel/text.ts";
import type { View } from "#kernel/view.ts";
import { countComponents, textsOf } from "#platform/render/budget.ts";
import { render } from "#platform/render/render.ts";
import { momentMistakes, toneMistakes } from "./wording.ts";

/** Our own budgets, below Discord's limits: room for translations and for what servers add. */
const COMPONENTS = 24;
const CHARACTERS = { english: 3_000, any: 4_000 };
const LABEL = { english: 20, any: 34 };
/** Longer in the design's own words: what it does must not be guessed. */
const LONG_LABELS: readonly string[] = ["Move to a private thread"];
const ROWS = 2;

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/gu;

interface Control {
  readonly type: number;
  readonly style?: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly placeholder?: string;
  readonly emoji?: APIMessageComponentEmoji;
  readonly options?: readonly { readonly label: string; readonly description?: string }[];
}

/** What is wrong with a view in a language, in sentences: the rules of docs/interaction-design.md that a machine can see. */
export function viewMistakes(view: View, translate: Translate): string[] {
  const body = render(view, translate);
  const english = translate.locale === "en-US";
  const components = body.components ?? [];
  const texts = textsOf(components).map(({ content }) => content);
  const controls = rowsOf(components);

  return [
    ...budgets(view, body, texts, english),
    ...controls.flatMap((row) => row.flatMap((control) => controlMistakes(control, english))),
    ...rowMistakes(controls),
    ...pictures(components)
      .filter((alt) => !alt?.trim())
      .map(() => "a picture has no alternative text"),
    ...(english ? texts.flatMap(toneMistakes) : []),
    ...texts.flatMap(shapeMistakes),
    ...texts.flatMap((text) => momentMistakes(text, translate.locale)),
    ...pingMistakes(view, body),
  ];
}

function budgets(view: View, body: MessageBody, texts: readonly string[], english: boolean): string[] {
  const components = countComponents(body.components ?? []);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const most = english ? CHARACTERS.english : CHARACTERS.any;
  return [
    ...(components > COMPONENTS ? [`${components} components, at most ${COMPONENTS}`] : []),
    ...(characters > most ? [`${characters} characters, at most ${most}`] : []),
    ...(texts.length === 0 || texts.some((text) => text.trim() === "") ? ["an empty text"] : []),
    ...(view.bare && (view.rows?.length || view.blocks.length > 1) ? ["a small line is one line alone"] : []),
  ];
}

function controlMistakes(control: Control, english: boolean): string[] {
  const most = english && !LONG_LABELS.includes(control.label ?? "") ? LABEL.english : LABEL.any;
  const { label = "", placeholder, options = [] } = control;
  const said = [label, placeholder ?? "", ...options.flatMap((option) => [option.label, option.description ?? ""])];
  return [
    ...(label.length > most ? [`label “${label}” has ${label.length} characters, at most ${most}`] : []),
    ...(control.type === ComponentType.Button && !label && !control.emoji ? ["a button without a label"] : []),
    ...(control.type === ComponentType.StringSelect && options.length < 2 ? ["a menu for one choice"] : []),
    ...(english ? said.flatMap(toneMistakes) : []),
  ];
}

function rowMistakes(rows: readonly (readonly Control[])[]): string[] {
  const all = rows.flat();
  const ids = all.map(({ custom_id, url }) => custom_id ?? url);
  const isPrimary = ({ style }: Control) => style === ButtonStyle.Primary;
  return [
    ...(rows.length > ROWS ? [`${rows.length} rows, at most ${ROWS}`] : []),
    ...(all.filter(isPrimary).length > 1 ? ["two primary buttons"] : []),
    ...(rows.some((row) => row.slice(1).some(isPrimary)) ? ["the primary button is not the first in its row"] : []),
    ...(all.filter(({ type }) => type === ComponentType.StringSelect).length > 1 ? ["two menus"] : []),
    ...(rows.some((row) => row.length > 1 && row.some(({ type }) => type !== ComponentType.Button))
      ? ["a menu shares its row"]
      : []),
    ...(new Set(ids).size < ids.length ? ["two controls with one id"] : []),
    ...(ids.some((id) => !id || id.length > 100) ? ["an id without or with more than 100 characters"] : []),
  ];
}

function shapeMistakes(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => !line.startsWith("> "))
    .flatMap((line) => [
      ...(/^#{1,2} /.test(line) ? [`a heading is ###: ${line}`] : []),
      ...(line.includes("```") ? [`a code block: ${line}`] : []),
      ...(emojiMistake(line) ? [`an emoji stands at the beginning of its line, and alone: ${line}`] : []),
    ]);
}

function emojiMistake(line: string): boolean {
  const emoji = [...line.matchAll(EMOJI)];
  return (
    emoji.length > 1 || (emoji.length === 1 && line.slice(0, emoji[0]?.index).replace(/^(### |-# |\*\*)/, "") !== "")
  );
}

function pingMistakes(view: View, { allowed_mentions }: MessageBody): string[] {
  const expected = { parse: [], ...view.pings };
  return JSON.stringify(allowed_mentions) === JSON.stringify(expected) ? [] : ["pings somebody it does not name"];
}

/** The rows of controls, wherever they stand. */
function rowsOf(components: readonly object[]): Control[][] {
  return components.flatMap((component) => {
    const { type, components: inner = [] } = component as { type: number; components?: object[] };
    return type === ComponentType.ActionRow ? [inner as Control[]] : rowsOf(inner);
  });
}

/** The alternative texts of all pictures. */
function pictures(components: readonly object[]): (string | undefined)[] {
  const alts: (string | undefined)[] = [];
  JSON.stringify(components, (_, part: { media?: object; description?: string } | null) => {
    if (part && typeof part === "object" && part.media) alts.push(part.description);
    return part;
  });
  return alts;
}
