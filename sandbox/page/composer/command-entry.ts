import { html, nothing, type TemplateResult } from "lit";
import type { PaneState } from "../state/pane-state.ts";
import { avatar } from "../widgets/avatar.ts";
import { ATTACHMENT, type CommandDraft } from "./command-draft.ts";
import { movedBy, type Suggestion, suggestionList } from "./suggestions.ts";

export interface CommandEntry {
  draft: CommandDraft;
  pane: PaneState;
  active: number;
  setActive(at: number): void;
  changed(): void;
  /** Puts the cursor into an option. */
  focus(name: string): void;
  send(): void;
  leave(): void;
}

/** The message field while a slash command is filled in: its name, and a small field for each option. */
export function commandEntry(entry: CommandEntry): TemplateResult {
  const { draft, pane } = entry;
  return html`<div class="command-entry" role="group" aria-label="Command ${draft.command.path}">
    ${avatar(draft.command.applicationId, pane.user(draft.command.applicationId).name, 24)}
    <button type="button" class="command-name" aria-label="Leave ${draft.command.path}" title="Leave" @click=${() => entry.leave()}>${draft.command.path}</button>
    ${draft.shown.map((name) => optionField(name, entry))}
    ${draft.hidden.length > 0 ? html`<span class="command-more">+${draft.hidden.length} optional</span>` : nothing}
  </div>`;
}

function optionField(name: string, entry: CommandEntry): TemplateResult {
  const { draft, pane } = entry;
  const option = draft.option(name);
  const filled = draft.values.get(name);
  const wrong =
    draft.missing === name ||
    (filled !== undefined && filled.text !== "" && filled.value === undefined && draft.focused !== name);
  if (option?.type === ATTACHMENT) {
    return html`<label class="command-option ${wrong ? "wrong" : ""}"><span>${name}</span>
      <input type="file" aria-label=${name} data-option=${name} @change=${async (event: Event) => {
        const file = (event.target as HTMLInputElement).files?.[0];
        if (file) await draft.attach(name, file);
        entry.changed();
      }} /></label>`;
  }
  const ask = () => void draft.ask(name, pane).then(() => entry.changed());
  return html`<label class="command-option ${wrong ? "wrong" : ""}"><span>${name}</span>
    <input type="text" autocomplete="off" spellcheck="false" aria-label=${name} data-option=${name} .value=${filled?.text ?? ""} size=${Math.max(4, Math.min(40, (filled?.text ?? "").length + 1))}
      @focus=${() => {
        if (draft.focused === name && draft.suggested.length > 0) return;
        draft.focused = name;
        draft.suggested = [];
        entry.setActive(0);
        ask();
        entry.changed();
      }}
      @input=${(event: Event) => {
        draft.type(name, (event.target as HTMLInputElement).value);
        entry.setActive(0);
        ask();
        entry.changed();
      }}
      @keydown=${(event: KeyboardEvent) => key(event, name, entry)} /></label>`;
}

function key(event: KeyboardEvent, name: string, entry: CommandEntry): void {
  const { draft } = entry;
  const list = optionSuggestions(entry);
  const moved = movedBy(event, entry.active, list.length);
  if (moved !== undefined) {
    entry.setActive(moved);
    entry.changed();
    return;
  }
  const filled = draft.values.get(name);
  if (event.key === "Escape") entry.leave();
  else if (event.key === "Backspace" && !filled?.text) {
    event.preventDefault();
    if (draft.option(name)?.required) entry.leave();
    else {
      draft.remove(name);
      entry.changed();
      if (draft.focused) entry.focus(draft.focused);
    }
  } else if (event.key === "Tab" && !event.shiftKey && list.length > 0) {
    event.preventDefault();
    list[entry.active]?.pick();
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (draft.isLoading) return;
    const asked = draft.option(name)?.autocomplete || (filled?.text ?? "") !== "" || draft.option(name)?.required;
    const settled = filled !== undefined && filled.text !== "" && filled.value !== undefined && list.length === 0;
    if (list.length > 0 && asked && !settled) list[entry.active]?.pick();
    else if (draft.incomplete()) entry.focus((draft.missing = draft.incomplete()) ?? name);
    else entry.send();
  }
}

function optionSuggestions(entry: CommandEntry): Suggestion[] {
  const { draft, pane } = entry;
  if (!draft.focused) return [];
  return draft.suggestions(draft.focused, pane, () => {
    const next = draft.incomplete();
    entry.changed();
    entry.focus(next ?? draft.focused ?? "");
  });
}

/** What stands above the field: choices of the focused option, then options that may be added. */
export function commandHelp(entry: CommandEntry): TemplateResult {
  const { draft } = entry;
  const option = draft.option(draft.focused);
  const list = optionSuggestions(entry);
  const more = draft.hidden.map((hidden) => ({
    label: hidden.name,
    detail: hidden.description,
    pick: () => {
      draft.add(hidden.name);
      entry.changed();
      entry.focus(hidden.name);
    },
  }));
  return html`<div class="command-help">
    <div class="command-about"><b>${draft.command.path}</b> ${option ? html`<span>${option.name}: ${option.description}</span>` : html`<span>${draft.command.description}</span>`}</div>
    ${option ? suggestionList(option.name, list, entry.active, draft.state) : nothing}
    ${more.length > 0 && list.length === 0 ? suggestionList("Optional", more, -1) : nothing}
  </div>`;
}
