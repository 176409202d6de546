import { html, nothing, type TemplateResult } from "lit";
import type { ChannelView, GuildView } from "../../src/page/view.ts";
import { type IconName, icon } from "../look/icons.ts";
import { copy, createThread } from "../message/actions.ts";
import type { PaneState } from "../state/pane-state.ts";
import { avatar } from "../widgets/avatar.ts";
import { type MenuPart, openMenu } from "../widgets/menu.ts";
import { openForm } from "./dialog.ts";
import { badge } from "./rail.ts";
import { threadParts } from "./thread-menu.ts";

const closed = new Set<string>();

/** The column of channels, or of direct messages, with the person's own panel below. */
export function channels(pane: PaneState): TemplateResult {
  return html`<nav class="channels" aria-label=${pane.guild ? `Channels of ${pane.guild.name}` : "Direct messages"}>
    ${pane.guild ? guildHead(pane.guild, pane) : html`<div class="channels-head"><h2>Direct Messages</h2></div>`}
    <div class="channels-list">${pane.guild ? guildChannels(pane.guild, pane) : directs(pane)}</div>
  </nav>`;
}

function guildHead(guild: GuildView, pane: PaneState): TemplateResult {
  const parts: MenuPart[] = [
    { label: "Copy Server ID", run: () => copy(guild.id) },
    {
      label: "Leave Server",
      danger: true,
      disabled: guild.ownerId === pane.as,
      run: () => void pane.do("leave", { guildId: guild.id }),
    },
  ];
  return html`<button class="channels-head" aria-label="${guild.name}, server actions" aria-haspopup="menu" @click=${(event: Event) => openMenu(event, guild.name, parts)}>
    <h2>${guild.name}</h2>${icon("chevronDown", 18)}</button>`;
}

function directs(pane: PaneState): TemplateResult[] {
  return (pane.screen?.directs ?? []).map((channel) => {
    const other = channel.recipients[0] ?? pane.as;
    const open = channel.id === pane.channelId;
    return html`<div class="channel direct ${open ? "open" : ""} ${channel.unread ? "unread" : ""}">
      <button aria-current=${open ? "page" : nothing} aria-label="${channel.name} (direct message)${channel.mentions > 0 ? `, ${channel.mentions} unread` : ""}" @click=${() => pane.openChannel(channel.id)}>
        ${avatar(other, pane.user(other).name, 32)}<span class="channel-name">${channel.name}</span>
        ${pane.user(other).bot ? html`<span class="app-tag">APP</span>` : nothing}${badge(channel.mentions)}</button></div>`;
  });
}

function guildChannels(guild: GuildView, pane: PaneState): TemplateResult[] {
  const rooms = guild.channels.filter((channel) => !channel.thread);
  const inside = (parentId: string | null) =>
    rooms
      .filter((channel) => channel.type !== 4 && channel.parentId === parentId)
      .sort((a, b) => Number(a.type === 2) - Number(b.type === 2) || a.position - b.position || order(a, b));
  const categories = rooms
    .filter((channel) => channel.type === 4)
    .sort((a, b) => a.position - b.position || order(a, b));
  const known = new Set(categories.map((category) => category.id));
  const loose = rooms.filter(
    (channel) => channel.type !== 4 && channel.parentId !== null && !known.has(channel.parentId),
  );
  return [
    ...[...inside(null), ...loose].map((channel) => room(channel, guild, pane)),
    ...categories.map((category) => {
      const key = `${pane.name}/${category.id}`;
      const shut = closed.has(key);
      const toggle = () => {
        if (!closed.delete(key)) closed.add(key);
        pane.changed();
      };
      const shown = inside(category.id).filter((channel) => !shut || channel.unread || channel.id === pane.channelId);
      return html`<div class="category"><button class="category-name" aria-expanded=${!shut} @click=${toggle}><span>${category.name}</span>${icon(shut ? "chevronRight" : "chevronDown", 12)}</button>
        ${shown.map((channel) => room(channel, guild, pane))}</div>`;
    }),
  ];
}

function order(a: ChannelView, b: ChannelView): number {
  return BigInt(a.id) < BigInt(b.id) ? -1 : 1;
}

export function channelIcon(channel: ChannelView): IconName {
  if (channel.thread) return channel.thread.isPrivate ? "lockedThread" : "thread";
  if (!channel.guildId) return "at";
  if (channel.type === 2 || channel.type === 13) return "voice";
  if (channel.type === 5) return "megaphone";
  return channel.type === 15 || channel.type === 16 ? "forum" : "hash";
}

function room(channel: ChannelView, guild: GuildView, pane: PaneState): TemplateResult {
  const threads = guild.channels
    .filter((other) => other.thread && other.parentId === channel.id)
    .filter(
      (other) =>
        other.id === pane.channelId || (!other.thread?.archived && (other.thread?.joined || other.mentions > 0)),
    )
    .sort(order);
  return html`${line(channel, pane)}${
    threads.length > 0
      ? html`<div class="threads" role="group" aria-label="Threads in ${channel.name}">${threads.map((thread) => line(thread, pane))}</div>`
      : nothing
  }`;
}

function line(channel: ChannelView, pane: PaneState): TemplateResult {
  const open = channel.id === pane.channelId;
  const kind = channel.thread
    ? channel.thread.isPrivate
      ? "private thread"
      : "thread"
    : channel.type === 15
      ? "forum"
      : channel.type === 2
        ? "voice channel"
        : "text channel";
  const label = `${channel.name} (${kind})${channel.mentions > 0 ? `, ${channel.mentions} mentions` : channel.unread ? ", unread" : ""}`;
  return html`<div class="channel ${channel.thread ? "thread" : ""} ${open ? "open" : ""} ${channel.unread ? "unread" : ""}">
    <button aria-current=${open ? "page" : nothing} aria-label=${label} @click=${() => pane.openChannel(channel.id)} @contextmenu=${(event: MouseEvent) => openMenu(event, channel.name, channelParts(channel, pane))}>
      ${channel.thread ? nothing : icon(channelIcon(channel), 20)}<span class="channel-name">${channel.name}</span>
      ${channel.thread?.isPrivate ? icon("lockedThread", 14) : nothing}${badge(channel.mentions)}</button></div>`;
}

function channelParts(channel: ChannelView, pane: PaneState): MenuPart[] {
  const parts: MenuPart[] = channel.thread ? threadParts(channel, pane) : [];
  if (!channel.thread && channel.can.startThread && channel.type !== 15) {
    parts.push({
      label: "Create Thread",
      icon: "thread",
      run: () => {
        pane.openChannel(channel.id);
        createThread(pane);
      },
    });
  }
  if (channel.can.manageChannel) {
    parts.push({
      label: channel.thread ? "Delete Thread" : "Delete Channel",
      icon: "trash",
      danger: true,
      run: () =>
        openForm(pane, {
          title: channel.thread ? "Delete Thread" : "Delete Channel",
          text: `Are you sure you want to delete ${channel.name}? This cannot be undone.`,
          submit: "Delete",
          danger: true,
          fields: [],
          done: () => void pane.do("deleteChannel", { channelId: channel.id }),
        }),
    });
  }
  parts.push({ label: "Copy Channel ID", run: () => copy(channel.id) });
  return parts;
}
