import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessageComponentEmoji,
  APIStringSelectComponent,
} from "discord-api-types/v10";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import type { Text, Translate } from "#kernel/text.ts";
import type { Button, Control, Menu } from "#kernel/view.ts";
import { cut, oneLine } from "#kernel/words.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const BUTTONS_IN_ROW = 5;
const OPTIONS_IN_MENU = 25;
/** Discord's limits in characters. */
const BUTTON_LABEL = 80;
const OPTION_TEXT = 100;
const PLACEHOLDER = 150;

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

export function rows(controls: readonly (readonly Control[])[], translate: Translate): Row[] {
  return controls
    .filter((row) => row.length > 0)
    .map((row) => ({
      type: ComponentType.ActionRow,
      components: row
        .slice(0, BUTTONS_IN_ROW)
        .map((control) => (control.control === "menu" ? menu(control, translate) : button(control, translate))),
    }));
}

/** Ours translated, somebody's made one line; neither with markup. */
export function label(of: Text | { readonly words: string }, limit: number, translate: Translate): string {
  return cut("words" in of ? oneLine(of.words) : translate.plain(of), limit);
}

/** The same where Discord takes no empty one: of letters that nobody sees nothing is left. */
const face = (...given: Parameters<typeof label>): string => label(...given) || "…";

function button({ id, style, emoji, ...given }: Button, translate: Translate): APIButtonComponent {
  const looks = {
    type: ComponentType.Button as const,
    label: face(given.label, BUTTON_LABEL, translate),
    ...(emoji ? { emoji: toEmoji(emoji) } : {}),
  };
  return style === "link"
    ? { ...looks, style: ButtonStyle.Link, url: id }
    : { ...looks, style: STYLES[style], custom_id: id };
}

function menu({ id, placeholder, options }: Menu, translate: Translate): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: label(placeholder, PLACEHOLDER, translate),
    options: options.slice(0, OPTIONS_IN_MENU).map((option) => {
      const description = option.description ? label(option.description, OPTION_TEXT, translate) : "";
      return {
        value: option.value,
        label: face(option.label, OPTION_TEXT, translate),
        ...(description === "" ? {} : { description }),
        ...(option.emoji ? { emoji: toEmoji(option.emoji) } : {}),
      };
    }),
  };
}

/** `<:name:id>` and `<a:name:id>` are a server's or app's own; anything else is Unicode. */
export function toEmoji(emoji: string): APIMessageComponentEmoji {
  const [, animated, name, id] = /^<(a?):(\w+):(\d+)>$/.exec(emoji) ?? [];
  return name && id ? { id, name, animated: animated === "a" } : { name: emoji };
}
