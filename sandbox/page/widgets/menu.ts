import { html, LitElement, nothing, type TemplateResult } from "lit";
import { type IconName, icon } from "../look/icons.ts";
import { onLeave, type Placement, placePopover } from "./popover.ts";

export interface MenuEntry {
  label: string;
  icon?: IconName;
  danger?: boolean;
  /** A box to tick, or with `oneOf` one choice of several. */
  checked?: boolean;
  oneOf?: boolean;
  picture?: TemplateResult;
  disabled?: boolean;
  hint?: string;
  run?(): void;
  /** Opens to the side. */
  entries?: MenuEntry[];
}

export type MenuPart = MenuEntry | "line" | { heading: string } | { content: TemplateResult };

/** One menu of the page: context menus, the "…" of messages, the picture's menu. */
class BoxMenu extends LitElement {
  #parts: MenuPart[] = [];
  #label = "";
  #place: { anchor: DOMRect; placement: Placement } | undefined;
  #stop: (() => void) | undefined;
  #opener: Element | null = null;

  override createRenderRoot(): this {
    return this;
  }

  open(anchor: DOMRect, label: string, parts: MenuPart[], placement: Placement): void {
    this.#opener = document.activeElement;
    this.#parts = parts.at(-1) === "line" ? parts.slice(0, -1) : parts;
    this.#label = label;
    this.#place = { anchor, placement };
    this.#stop?.();
    this.#stop = onLeave(
      () => [this],
      () => this.close(),
    );
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const panel = this.querySelector<HTMLElement>(".menu");
      if (panel && this.#place) placePopover(panel, this.#place.anchor, this.#place.placement);
      this.querySelector<HTMLElement>("[role^=menuitem]:not([disabled])")?.focus({ preventScroll: true });
    });
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#place = undefined;
    this.#parts = [];
    this.requestUpdate();
    if (this.#opener instanceof HTMLElement) this.#opener.focus({ preventScroll: true });
  }

  #run(entry: MenuEntry): void {
    this.close();
    entry.run?.();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const items = [...this.querySelectorAll<HTMLElement>("[role^=menuitem]:not([disabled])")];
    const at = items.indexOf(document.activeElement as HTMLElement);
    items.at((at + (event.key === "ArrowDown" ? 1 : -1)) % items.length)?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#place) return nothing;
    return html`<div class="menu" role="menu" aria-label=${this.#label} popover="manual" @keydown=${this.#key}>
      ${this.#parts.map((part) => this.#part(part))}
    </div>`;
  }

  #part(part: MenuPart): TemplateResult {
    if (part === "line") return html`<div class="menu-line" role="separator"></div>`;
    if ("heading" in part) return html`<div class="menu-heading">${part.heading}</div>`;
    if ("content" in part) return part.content;
    if (part.entries) {
      return html`<details class="menu-more"><summary role="menuitem" class="menu-item">
        <span>${part.label}</span>${icon("chevronRight", 16)}</summary>
        <div role="group" aria-label=${part.label}>${part.entries.map((entry) => this.#part(entry))}</div></details>`;
    }
    return entryButton(part, () => this.#run(part));
  }
}

function entryButton(entry: MenuEntry, run: () => void): TemplateResult {
  const role = entry.checked === undefined ? "menuitem" : entry.oneOf ? "menuitemradio" : "menuitemcheckbox";
  return html`<button class="menu-item ${entry.danger ? "danger" : ""}" role=${role} aria-checked=${entry.checked === undefined ? nothing : String(entry.checked)} ?disabled=${entry.disabled ?? false} @click=${run}>
    ${entry.picture ?? nothing}<span class="menu-words">${entry.label}${entry.hint ? html`<small>${entry.hint}</small>` : nothing}</span>${mark(entry)}</button>`;
}

function mark({ checked, oneOf, icon: name }: MenuEntry): TemplateResult | typeof nothing {
  if (checked === undefined) return name ? icon(name, 18) : nothing;
  if (oneOf) return html`<span class="radio ${checked ? "on" : ""}"></span>`;
  return html`<span class="tick ${checked ? "on" : ""}">${checked ? icon("check", 14) : nothing}</span>`;
}

customElements.define("box-menu", BoxMenu);

let shared: BoxMenu | undefined;

function menu(): BoxMenu {
  if (!shared) {
    shared = document.createElement("box-menu") as BoxMenu;
    document.body.append(shared);
  }
  return shared;
}

/** Opens a menu at the pointer of a context-menu event, beside the button that was pressed, or at a place. */
export function openMenu(at: Event | DOMRect, label: string, parts: MenuPart[], placement?: Placement): void {
  if (at instanceof DOMRect) {
    menu().open(at, label, parts, placement ?? { side: "below", align: "end" });
    return;
  }
  at.preventDefault();
  at.stopPropagation();
  const byPointer = at instanceof MouseEvent && at.type === "contextmenu" && (at.clientX !== 0 || at.clientY !== 0);
  const place = placement ?? { side: "below", align: byPointer ? "start" : "end" };
  menu().open(placeOf(at), label, parts, place);
}

/** Where an event happened: the pointer of a right click, else the element. */
export function placeOf(event: Event): DOMRect {
  if (event instanceof MouseEvent && event.type === "contextmenu" && (event.clientX !== 0 || event.clientY !== 0)) {
    return new DOMRect(event.clientX, event.clientY, 0, 0);
  }
  return (event.currentTarget as Element).getBoundingClientRect();
}

export function closeMenu(): void {
  menu().close();
}
