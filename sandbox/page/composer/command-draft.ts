import { html } from "lit";
import type { ChoiceView, CommandView, OptionView } from "../../src/page/view.ts";
import { channelOptions, roleOptions, userOptions } from "../message/controls.ts";
import { upload } from "../state/connection.ts";
import type { PaneState } from "../state/pane-state.ts";
import type { Suggestion } from "./suggestions.ts";

const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const USER = 6;
const CHANNEL = 7;
const ROLE = 8;
const MENTIONABLE = 9;
const NUMBER = 10;
export const ATTACHMENT = 11;

export interface Filled {
  text: string;
  /** What is sent; `undefined` while the text is not one of the choices. */
  value: string | number | boolean | { upload: string } | undefined;
}

/** A slash command being filled in: its options in the order they were added. */
export class CommandDraft {
  readonly command: CommandView;
  readonly values = new Map<string, Filled>();
  shown: string[];
  focused: string | undefined;
  suggested: ChoiceView[] = [];
  missing: string | undefined;
  /** What is said in place of suggestions; nothing once one was taken. */
  state: "Loading options…" | "Loading options failed" | "No options match your search." | undefined;
  #asked = 0;

  constructor(command: CommandView) {
    this.command = command;
    this.shown = command.options.filter((option) => option.required).map((option) => option.name);
    this.focused = this.shown[0];
  }

  /** The bot was asked for suggestions and has not answered yet. */
  get isLoading(): boolean {
    return this.state === "Loading options…";
  }

  option(name: string | undefined): OptionView | undefined {
    return this.command.options.find((option) => option.name === name);
  }

  get hidden(): OptionView[] {
    return this.command.options.filter((option) => !this.shown.includes(option.name));
  }

  add(name: string): void {
    if (!this.shown.includes(name)) this.shown.push(name);
    this.focused = name;
    this.suggested = [];
  }

  remove(name: string): void {
    if (this.option(name)?.required) return;
    this.shown = this.shown.filter((other) => other !== name);
    this.values.delete(name);
    this.focused = this.shown.at(-1);
  }

  type(name: string, text: string): void {
    this.missing = undefined;
    this.values.set(name, { text, value: this.#read(name, text) });
  }

  pick(name: string, text: string, value: Filled["value"]): void {
    this.missing = undefined;
    this.values.set(name, { text, value });
    this.#asked++;
    this.state = undefined;
    this.suggested = [];
  }

  async attach(name: string, file: File): Promise<void> {
    this.pick(name, file.name, { upload: await upload(file) });
  }

  /** Asks the bot for suggestions; an answer that comes after a later question is dropped. */
  async ask(name: string, pane: PaneState): Promise<void> {
    const option = this.option(name);
    if (!option?.autocomplete) {
      this.state = undefined;
      return;
    }
    const asked = ++this.#asked;
    this.state = "Loading options…";
    this.suggested = [];
    const typed = this.values.get(name)?.text ?? "";
    const { [name]: _typed, ...options } = this.options();
    const args = { channelId: pane.channelId, path: this.command.path, option: name, typed, options };
    const answer = await pane.connection.call<ChoiceView[]>(pane.as, "suggest", args).catch(() => undefined);
    if (asked !== this.#asked || this.focused !== name) return;
    this.suggested = answer ?? [];
    this.state = answer
      ? answer.length === 0
        ? "No options match your search."
        : undefined
      : "Loading options failed";
  }

  /** What is filled in so far. */
  options(): Record<string, unknown> {
    const entries = [...this.values].filter(([, filled]) => filled.value !== undefined && filled.value !== "");
    return Object.fromEntries(entries.map(([name, filled]) => [name, filled.value]));
  }

  /** The first option that still has to be filled in, or holds something that does not fit. */
  incomplete(): string | undefined {
    return this.shown.find((name) => {
      const filled = this.values.get(name);
      if (!filled || filled.text === "") return this.option(name)?.required;
      return filled.value === undefined;
    });
  }

  suggestions(name: string, pane: PaneState, picked: () => void): Suggestion[] {
    const option = this.option(name);
    if (!option) return [];
    const typed = (this.values.get(name)?.text ?? "").toLowerCase();
    const exact = this.values.get(name);
    const choose = (text: string, value: Filled["value"]) => () => {
      this.pick(name, text, value);
      picked();
    };
    if (option.autocomplete) {
      return this.suggested.map((choice) => ({ label: choice.name, pick: choose(choice.name, choice.value) }));
    }
    if (exact?.value !== undefined && option.type !== STRING) return [];
    const choices =
      option.type === BOOLEAN
        ? [
            { name: "True", value: true },
            { name: "False", value: false },
          ]
        : option.choices;
    if (choices.length > 0) {
      if (choices.some((choice) => choice.name === exact?.text)) return [];
      return choices
        .filter((choice) => choice.name.toLowerCase().includes(typed))
        .map((choice) => ({ label: choice.name, pick: choose(choice.name, choice.value) }));
    }
    return this.#entities(option, pane)
      .filter((entry) => `${entry.label} ${entry.description ?? ""}`.toLowerCase().includes(typed.replace(/^[@#]/, "")))
      .slice(0, 10)
      .map((entry) => ({
        label: entry.label,
        ...(entry.description ? { aside: entry.description } : {}),
        picture: entry.picture ?? html``,
        pick: choose(option.type === CHANNEL ? `#${entry.label}` : `@${entry.label}`, entry.value),
      }));
  }

  #entities(option: OptionView, pane: PaneState) {
    switch (option.type) {
      case USER:
        return userOptions(pane);
      case CHANNEL:
        return channelOptions(pane, option.channelTypes);
      case ROLE:
        return roleOptions(pane);
      case MENTIONABLE:
        return [...userOptions(pane), ...roleOptions(pane)];
      default:
        return [];
    }
  }

  #read(name: string, text: string): Filled["value"] {
    const option = this.option(name);
    if (!option) return undefined;
    const choice = option.choices.find((other) => other.name.toLowerCase() === text.toLowerCase());
    if (choice) return choice.value;
    if (option.choices.length > 0) return undefined;
    const suggested = this.suggested.find((other) => other.name === text);
    if (suggested) return suggested.value;
    if (option.type === STRING) return text;
    if (option.type === INTEGER) return /^-?\d+$/.test(text) ? Number(text) : undefined;
    if (option.type === NUMBER) return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
    if (option.type === BOOLEAN) return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;
    return /^\d{15,21}$/.test(text) ? text : undefined;
  }
}
