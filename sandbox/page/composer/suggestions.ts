import { html, nothing, type TemplateResult } from "lit";

/** One line of the list above the message field. */
export interface Suggestion {
  label: string;
  detail?: string;
  picture?: TemplateResult | undefined;
  aside?: string;
  pick(): void;
}

/** The list above the field: commands, people, channels, emoji, choices of an option. */
export function suggestionList(
  title: string,
  list: Suggestion[],
  active: number,
  empty?: string,
): TemplateResult | typeof nothing {
  if (list.length === 0 && !empty) return nothing;
  return html`<div class="suggestions">
    <div class="suggestions-title">${title}</div>
    <div role="listbox" aria-label=${title} id="suggestions">
      ${list.map(
        (
          entry,
          at,
        ) => html`<button type="button" role="option" tabindex="-1" class="suggestion ${at === active ? "active" : ""}" aria-selected=${at === active}
        @mousedown=${(event: Event) => event.preventDefault()} @click=${() => entry.pick()}>
        ${entry.picture ?? nothing}<span class="suggestion-words"><span>${entry.label}</span>${entry.detail ? html`<small>${entry.detail}</small>` : nothing}</span>
        ${entry.aside ? html`<span class="suggestion-aside">${entry.aside}</span>` : nothing}</button>`,
      )}
      ${list.length === 0 ? html`<div class="suggestions-none">${empty}</div>` : nothing}
    </div>
  </div>`;
}

/** Moves the marked line by an arrow key; `undefined` when the key is none. */
export function movedBy(event: KeyboardEvent, active: number, count: number): number | undefined {
  if (count === 0 || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return undefined;
  event.preventDefault();
  return (active + (event.key === "ArrowDown" ? 1 : -1) + count) % count;
}
