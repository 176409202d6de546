import { html, nothing, type TemplateResult } from "lit";
import type { ChannelView } from "../../src/page/view.ts";
import { icon } from "../look/icons.ts";
import { plainText } from "../markdown/parse.ts";
import { createThread } from "../message/actions.ts";
import type { PaneState } from "../state/pane-state.ts";
import { ago, messageTimeOf } from "../state/times.ts";
import { avatar } from "../widgets/avatar.ts";
import { type MenuPart, openMenu } from "../widgets/menu.ts";
import { channelIcon } from "./channels.ts";
import { threadParts } from "./thread-menu.ts";

/** The line above the chat: where one is, and what can be opened from here. */
export function header(pane: PaneState): TemplateResult {
  const channel = pane.channel;
  const other = channel?.recipients[0];
  const parent = channel?.thread ? pane.findChannel(channel.parentId) : undefined;
  return html`<header class="chat-head">
    <button class="icon-button to-channels" aria-label="Show channels" @click=${() => {
      pane.channelsShown = !pane.channelsShown;
      pane.changed();
    }}>${icon("menu")}</button>
    ${
      channel
        ? html`
      ${parent ? html`<button class="crumb" @click=${() => pane.openChannel(parent.id)} aria-label="Back to ${parent.name}">${icon(channelIcon(parent), 20)}<span>${parent.name}</span></button>${icon("chevronRight", 14)}` : nothing}
      ${!channel.guildId && other ? avatar(other, pane.user(other).name, 24) : html`<span class="chat-icon">${icon(channelIcon(channel), 22)}</span>`}
      <h1>${channel.name}</h1>
      ${channel.topic ? html`<span class="topic" title=${plainText(channel.topic)}>${pane.withNames(plainText(channel.topic))}</span>` : nothing}
      <span class="head-space"></span>
      ${channel.guildId && !channel.thread && channel.type !== 15 ? html`<button class="icon-button" aria-label="Threads" title="Threads" aria-haspopup="menu" @click=${(event: Event) => openThreads(event, channel, pane)}>${icon("thread")}</button>` : nothing}
      ${channel.thread ? html`<button class="icon-button" aria-label="Thread actions" title="Thread actions" aria-haspopup="menu" @click=${(event: Event) => openMenu(event, channel.name, threadParts(channel, pane))}>${icon("more")}</button>` : nothing}
      <button class="icon-button" aria-label="Pinned messages" title="Pinned messages" aria-haspopup="menu" @click=${(event: MouseEvent) => void openPins(event, channel, pane)}>${icon("pin")}</button>
      ${
        channel.guildId
          ? html`<button class="icon-button ${pane.membersShown ? "on" : ""}" aria-label="Member list" title="Member list" aria-pressed=${pane.membersShown} @click=${() => {
              pane.membersShown = !pane.membersShown;
              pane.changed();
            }}>${icon("people")}</button>`
          : nothing
      }`
        : html`<h1>${pane.guild?.name ?? "Direct Messages"}</h1>`
    }
  </header>`;
}

function openThreads(event: Event, channel: ChannelView, pane: PaneState): void {
  const threads = (pane.guild?.channels ?? []).filter((other) => other.thread && other.parentId === channel.id);
  const entry = (thread: ChannelView) => ({
    label: thread.name,
    hint: `${thread.thread?.isPrivate ? "Private · " : ""}${thread.lastMessageId ? ago(messageTimeOf(thread.lastMessageId), pane.names.now()) : "no messages"}`,
    run: () => pane.openChannel(thread.id),
  });
  const active = threads.filter((thread) => !thread.thread?.archived);
  const archived = threads.filter((thread) => thread.thread?.archived);
  const parts: MenuPart[] = [
    { heading: active.length > 0 ? "Active threads" : "There are no active threads" },
    ...active.map(entry),
  ];
  if (archived.length > 0) parts.push({ heading: "Archived threads" }, ...archived.map(entry));
  if (channel.can.startThread)
    parts.push("line", { label: "Create Thread", icon: "plus", run: () => createThread(pane) });
  openMenu(event, "Threads", parts);
}

async function openPins(event: MouseEvent, channel: ChannelView, pane: PaneState): Promise<void> {
  const anchor = (event.currentTarget as Element).getBoundingClientRect();
  const pins =
    (await pane.do<{ id: string; displayName: string; text: string }[]>("pins", { channelId: channel.id })) ?? [];
  openMenu(anchor, "Pinned messages", [
    { heading: pins.length > 0 ? "Pinned messages" : "This channel has no pinned messages" },
    ...pins.map((pin) => ({
      label: pin.displayName,
      hint: pane.withNames(pin.text).slice(0, 90),
      run: () => pane.jumpTo(pin.id),
    })),
  ]);
}
