import { html, LitElement, type TemplateResult } from "lit";
import type { PaneName, ToPage, UserView } from "../src/page/view.ts";
import { paneView } from "./frame/pane.ts";
import { badge } from "./frame/rail.ts";
import { icon } from "./look/icons.ts";
import { Connection } from "./state/connection.ts";
import { type Layout, pageStore } from "./state/page-store.ts";
import { PaneState } from "./state/pane-state.ts";

const PANES = ["member", "staff"] as const;
const TICK = 10_000;

/** The page: two people's clients side by side, or one of them. */
class BoxApp extends LitElement {
  #connection: Connection | undefined;
  #people: UserView[] = [];
  #panes = new Map<PaneName, PaneState>();
  #open = false;
  #version = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.dataset["theme"] = pageStore.theme;
    this.#connection = new Connection(
      (push) => this.#take(push),
      (open) => {
        this.#open = open;
        if (open) for (const pane of this.#panes.values()) pane.watch();
        this.#changed();
      },
    );
    // Relative times and typing marks go by.
    this.#timer = setInterval(() => this.#changed(), TICK);
    addEventListener("focus", () => this.#read());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  #take(push: Exclude<ToPage, { kind: "done" | "refused" }>): void {
    if (push.kind === "people") {
      this.#people = push.people;
      this.#seat();
    } else if (push.kind === "typing") {
      for (const pane of this.#panes.values()) pane.takeTyping(push.channelId, push.userId);
    } else {
      const pane = this.#panes.get(push.pane);
      if (pane?.as !== push.as) return;
      if (push.kind === "screen") pane.takeScreen(push.screen);
      else {
        pane.takeMessages(push.channelId, push.messages, push.more);
        this.#read();
      }
    }
    this.#changed();
  }

  /** Gives each pane its person: the one kept or asked for, else the first that is free. */
  #seat(): void {
    const taken = new Set<string>();
    for (const name of PANES) {
      const kept = pageStore.person(name);
      const known = this.#people.find((person) => person.id === kept || person.username === kept);
      const person = known ?? this.#people.find((other) => !taken.has(other.id)) ?? this.#people[0];
      if (!person) continue;
      taken.add(person.id);
      if (this.#panes.get(name)?.as !== person.id) this.#become(name, person.id);
    }
  }

  #become(name: PaneName, userId: string): void {
    if (!this.#connection) return;
    pageStore.keepPerson(name, userId);
    this.#panes.set(name, new PaneState(name, userId, this.#connection, () => this.#changed()));
    this.#changed();
  }

  /** What is on the screen of an open window counts as read. */
  #read(): void {
    if (document.visibilityState !== "visible") return;
    const shown = pageStore.layout === "both" ? PANES : [pageStore.layout];
    for (const name of shown) {
      const pane = this.#panes.get(name);
      if (pane?.channel?.unread) pane.markRead();
    }
  }

  #changed(): void {
    this.#version++;
    this.requestUpdate();
  }

  #layout(layout: Layout): void {
    pageStore.layout = layout;
    this.#read();
    this.#changed();
  }

  override render(): TemplateResult {
    const layout = pageStore.layout;
    const light = pageStore.theme === "light";
    const shown = layout === "both" ? PANES : [layout];
    return html`<div class="app layout-${layout}">
      <header class="app-bar">
        <span class="app-name">Discord in a box</span>
        <div class="switch" role="group" aria-label="Who is shown">
          ${(["both", ...PANES] as const).map(
            (
              choice,
            ) => html`<button class=${layout === choice ? "on" : ""} aria-pressed=${layout === choice} @click=${() => this.#layout(choice)}>
            ${choice === "both" ? html`${icon("columns", 16)}<span>Both</span>` : html`<span>${choice === "member" ? "Member" : "Staff"}</span>${badge(this.#mentions(choice))}`}</button>`,
          )}
        </div>
        <span class="app-state" role="status">${this.#open ? "" : "Connecting…"}</span>
        <button class="icon-button" aria-label=${light ? "Dark theme" : "Light theme"} title=${light ? "Dark theme" : "Light theme"} @click=${() => this.#theme()}>${icon(light ? "moon" : "sun", 18)}</button>
      </header>
      <div class="panes">${shown.map((name) => {
        const pane = this.#panes.get(name);
        return pane
          ? paneView({
              pane,
              people: this.#people,
              version: this.#version,
              light,
              become: (id) => this.#become(name, id),
            })
          : html`<section class="pane waiting" data-testid=${name} aria-label=${name}><p>${this.#open ? "Nobody is here yet. Add people to the world of this box." : "Connecting…"}</p></section>`;
      })}</div>
    </div>`;
  }

  #mentions(name: PaneName): number {
    const screen = this.#panes.get(name)?.screen;
    const all = [...(screen?.directs ?? []), ...(screen?.guilds ?? []).flatMap((guild) => guild.channels)];
    return all.reduce((sum, channel) => sum + channel.mentions, 0);
  }

  #theme(): void {
    pageStore.theme = pageStore.theme === "light" ? "dark" : "light";
    document.documentElement.dataset["theme"] = pageStore.theme;
    this.#changed();
  }
}

customElements.define("box-app", BoxApp);
