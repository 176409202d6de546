import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { icon } from "../look/icons.ts";
import { onLeave, placePopover } from "./popover.ts";

export interface SelectOption {
  value: string;
  label: string;
  description?: string;
  /** A Unicode emoji, or the letters standing for a custom one. */
  emoji?: string;
  picture?: TemplateResult;
}

/**
 * A select menu as in messages and forms: opens a list with a search field. With one value to choose it closes at
 * once; with several when left. Fires `chosen` with the values in `detail` when they have changed.
 */
export class BoxSelect extends LitElement {
  static override properties = {
    options: { attribute: false },
    values: { attribute: false },
    placeholder: {},
    label: {},
    min: { type: Number },
    max: { type: Number },
    disabled: { type: Boolean },
    pending: { type: Boolean },
  };

  declare options: SelectOption[];
  declare values: string[];
  declare placeholder: string;
  declare label: string;
  declare min: number;
  declare max: number;
  declare disabled: boolean;
  declare pending: boolean;
  #open = false;
  #search = "";
  #active = 0;
  #picked: string[] = [];
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.options = [];
    this.values = [];
    this.placeholder = "Make a selection";
    this.label = "";
    this.min = 1;
    this.max = 1;
    this.disabled = false;
    this.pending = false;
  }

  override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("values") && !this.#open) this.#picked = [...this.values];
  }

  override updated(): void {
    const panel = this.querySelector<HTMLElement>(".select-list");
    const button = this.querySelector(".select-button");
    if (panel && button) {
      placePopover(panel, button.getBoundingClientRect(), { side: "below", align: "start", matchWidth: true });
      panel.querySelector(".active")?.scrollIntoView({ block: "nearest" });
    }
  }

  get #shown(): SelectOption[] {
    const wanted = this.#search.trim().toLowerCase();
    if (!wanted) return this.options;
    return this.options.filter((option) =>
      `${option.label} ${option.description ?? ""}`.toLowerCase().includes(wanted),
    );
  }

  #toggle(): void {
    if (this.#open) {
      this.#close();
      return;
    }
    this.#open = true;
    this.#search = "";
    this.#active = this.options.findIndex((option) => this.#picked.includes(option.value));
    this.#stop = onLeave(
      () => [this],
      () => this.#close(),
    );
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>(".select-search")?.focus());
  }

  #close(): void {
    this.#open = false;
    this.#stop?.();
    this.requestUpdate();
    const changed =
      this.#picked.length !== this.values.length || this.#picked.some((value) => !this.values.includes(value));
    if (!changed) return;
    if (this.#picked.length < this.min && !(this.min === 1 && this.#picked.length === 0 && this.max > 1)) {
      this.#picked = [...this.values];
      return;
    }
    this.dispatchEvent(new CustomEvent("chosen", { detail: [...this.#picked] }));
  }

  #pick(option: SelectOption): void {
    const had = this.#picked.includes(option.value);
    if (this.max === 1) {
      this.#picked = had && this.min === 0 ? [] : [option.value];
      if (had && this.min !== 0) this.values = [];
      this.#close();
      return;
    }
    if (had) this.#picked = this.#picked.filter((value) => value !== option.value);
    else if (this.#picked.length < this.max) this.#picked = [...this.#picked, option.value];
    this.requestUpdate();
  }

  #key(event: KeyboardEvent): void {
    const shown = this.#shown;
    if (event.key === "ArrowDown") this.#active = Math.min(shown.length - 1, this.#active + 1);
    else if (event.key === "ArrowUp") this.#active = Math.max(0, this.#active - 1);
    else if (event.key === "Enter") {
      const option = shown[Math.max(0, this.#active)];
      if (option) this.#pick(option);
    } else {
      if (event.key === "Tab") this.#close();
      return;
    }
    event.preventDefault();
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const chosen = this.#picked
      .map((value) => this.options.find((option) => option.value === value))
      .filter((option) => option !== undefined);
    const name = this.label || this.placeholder;
    return html`<button type="button" class="select-button" aria-haspopup="listbox" aria-expanded=${this.#open} aria-label=${name} ?disabled=${this.disabled || this.pending} @click=${this.#toggle}>
        ${chosen.length === 0 ? html`<span class="select-placeholder">${this.placeholder}</span>` : nothing}
        ${chosen.length === 1 && this.max === 1 ? html`<span class="select-value">${chosen.map(optionWords)}</span>` : nothing}
        ${this.max > 1 && chosen.length > 0 ? html`<span class="select-chips">${chosen.map((option) => html`<span class="select-chip">${option.emoji ? html`<span class="emoji">${option.emoji}</span>` : option.picture}${option.label}</span>`)}</span>` : nothing}
        ${this.pending ? html`<span class="dots" aria-label="Waiting for an answer"><i></i><i></i><i></i></span>` : icon("chevronDown", 20)}
      </button>
      ${this.#open ? this.#list() : nothing}`;
  }

  #list(): TemplateResult {
    const shown = this.#shown;
    return html`<div class="select-list" popover="manual" @keydown=${this.#key}>
      <div class="select-find">${icon("search", 16)}<input class="select-search" type="text" placeholder="Search" aria-label="Search options" autocomplete="off" .value=${this.#search}
        @input=${(event: Event) => {
          this.#search = (event.target as HTMLInputElement).value;
          this.#active = 0;
          this.requestUpdate();
        }} /></div>
      <div role="listbox" aria-label=${this.label || this.placeholder} aria-multiselectable=${this.max > 1}>
        ${shown.map((option, at) => {
          const picked = this.#picked.includes(option.value);
          const full = !picked && this.max > 1 && this.#picked.length >= this.max;
          return html`<button type="button" role="option" tabindex="-1" class="select-option ${at === this.#active ? "active" : ""}" aria-selected=${picked} ?disabled=${full} @click=${() => this.#pick(option)}>
            ${option.emoji ? html`<span class="emoji">${option.emoji}</span>` : (option.picture ?? nothing)}
            <span class="select-words"><span>${option.label}</span>${option.description ? html`<small>${option.description}</small>` : nothing}</span>
            ${this.max > 1 ? html`<span class="tick ${picked ? "on" : ""}">${picked ? icon("check", 14) : nothing}</span>` : picked ? html`<span class="radio on"></span>` : nothing}
          </button>`;
        })}
        ${shown.length === 0 ? html`<div class="select-none">No results match your search</div>` : nothing}
      </div>
    </div>`;
  }
}

function optionWords(option: SelectOption): TemplateResult {
  return html`${option.emoji ? html`<span class="emoji">${option.emoji}</span>` : (option.picture ?? nothing)}<span class="select-label">${option.label}</span>`;
}

customElements.define("box-select", BoxSelect);
