import { html, LitElement, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { ChannelView, MessageView } from "../../src/page/view.ts";
import { icon } from "../look/icons.ts";
import { markdown } from "../markdown/render.ts";
import type { PaneState } from "../state/pane-state.ts";
import { dayName, dayNumber } from "../state/times.ts";
import { avatar } from "../widgets/avatar.ts";
import { message } from "./message.ts";
import { isSystem } from "./system.ts";

/** Messages by one author within this time stand under one name. */
const JOINED_WITHIN = 7 * 60_000;
const NEAR_END = 120;

/** The messages of the open channel; stays at the end unless somebody scrolled up to read. */
class BoxMessages extends LitElement {
  static override properties = { pane: { attribute: false }, version: { type: Number }, light: { type: Boolean } };
  declare pane: PaneState;
  declare version: number;
  declare light: boolean;
  #shownChannel: string | undefined;
  #atEnd = true;
  #scrolledTo = 0;
  #sizes = new ResizeObserver(() => this.#stay());

  override createRenderRoot(): this {
    return this;
  }

  override firstUpdated(): void {
    // Content that grows below moves the end away without anybody having scrolled; only going up leaves it.
    this.addEventListener("scroll", () => {
      if (this.scrollHeight - this.scrollTop - this.clientHeight < NEAR_END) this.#atEnd = true;
      else if (this.scrollTop < this.#scrolledTo) this.#atEnd = false;
      this.#scrolledTo = this.scrollTop;
    });
    this.#sizes.observe(this);
    const list = this.querySelector("discord-messages");
    if (list) this.#sizes.observe(list);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  override updated(): void {
    if (this.#shownChannel !== this.pane.channelId) {
      this.#shownChannel = this.pane.channelId ?? undefined;
      this.#atEnd = true;
    }
    this.#stay();
    const field = this.querySelector<HTMLTextAreaElement>(".editor textarea");
    if (field && !field.dataset["focused"]) {
      field.dataset["focused"] = "yes";
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    }
  }

  #stay(): void {
    if (this.#atEnd) this.scrollTop = this.scrollHeight;
  }

  override render(): TemplateResult {
    const { pane } = this;
    const channel = pane.channel;
    const list = (pane.messages ?? []).filter((data) => !pane.dismissed.has(data.id));
    return html`<div class="messages-space"></div>
      ${channel && pane.messages && !pane.more ? beginning(channel, pane) : nothing}
      ${pane.more ? html`<button class="button secondary earlier" @click=${() => pane.showMore()}>Show earlier messages</button>` : nothing}
      <discord-messages class="messages-list" .lightTheme=${this.light} role="log" aria-label="Messages in ${channel?.name ?? ""}">
        ${repeat(
          list.map((data, at) => ({ data, before: list[at - 1] })),
          ({ data }) => data.id,
          ({ data, before }) => this.#row(data, before),
        )}
      </discord-messages>`;
  }

  #row(data: MessageView, before: MessageView | undefined): TemplateResult {
    const newDay = !before || dayNumber(new Date(before.timestamp)) !== dayNumber(new Date(data.timestamp));
    const joined = !newDay && before !== undefined && continues(data, before);
    return html`${newDay ? html`<div class="day" role="separator"><span>${dayName(data.timestamp)}</span></div>` : nothing}${message(data, joined, this.pane)}`;
  }
}

customElements.define("box-messages", BoxMessages);

function continues(data: MessageView, before: MessageView): boolean {
  return (
    !isSystem(before) &&
    data.author.id === before.author.id &&
    data.displayName === before.displayName &&
    data.type !== 19 &&
    data.type !== 20 &&
    data.ephemeral === before.ephemeral &&
    Date.parse(data.timestamp) - Date.parse(before.timestamp) < JOINED_WITHIN
  );
}

function beginning(channel: ChannelView, pane: PaneState): TemplateResult {
  if (!channel.guildId) {
    const other = channel.recipients[0] ?? pane.as;
    return html`<div class="beginning">${avatar(other, pane.user(other).name, 80)}
      <h2>${channel.name}</h2><p>This is the beginning of your direct message history with <strong>${channel.name}</strong>.</p></div>`;
  }
  if (channel.thread) {
    const owner = channel.thread.ownerId ? pane.names.user(channel.thread.ownerId) : "somebody";
    return html`<div class="beginning"><span class="beginning-icon">${icon(channel.thread.isPrivate ? "lockedThread" : "thread", 40)}</span>
      <h2>${channel.name}</h2><p>Started by <strong>${owner}</strong>${channel.thread.isPrivate ? " · Private thread" : ""}</p></div>`;
  }
  return html`<div class="beginning"><span class="beginning-icon">${icon("hash", 40)}</span>
    <h2>Welcome to #${channel.name}!</h2><p>This is the start of the #${channel.name} channel. ${channel.topic ? markdown(channel.topic, pane) : nothing}</p></div>`;
}
