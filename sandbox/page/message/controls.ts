import type { APIButtonComponent, APIMessageComponentEmoji, APISelectMenuComponent } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { MessageView } from "../../src/page/view.ts";
import { icon } from "../look/icons.ts";
import { customEmojiText } from "../markdown/render.ts";
import { follow } from "../state/links.ts";
import { hexColor } from "../state/names.ts";
import type { PaneState } from "../state/pane-state.ts";
import { avatar } from "../widgets/avatar.ts";
import type { SelectOption } from "../widgets/select.ts";
import "../widgets/select.ts";

const STYLES: Record<number, string> = {
  1: "primary",
  2: "secondary",
  3: "success",
  4: "danger",
  5: "secondary",
  6: "primary",
};

export function button(data: APIButtonComponent, message: MessageView, pane: PaneState): TemplateResult {
  const label = "label" in data ? data.label : undefined;
  const emoji = "emoji" in data && data.emoji ? emojiMark(data.emoji) : undefined;
  const words = html`${emoji ? html`<span class="emoji" aria-hidden=${label ? "true" : "false"}>${emoji}</span>` : nothing}${label ? html`<span>${label}</span>` : nothing}`;
  if (data.style === 5) {
    return html`<a class="button secondary" href=${data.url} target="_blank" rel="noopener noreferrer" aria-disabled=${data.disabled ? "true" : nothing} @click=${(event: Event) => follow(event, data.url, pane)}>${words}${icon("launch", 16)}</a>`;
  }
  const customId = "custom_id" in data ? data.custom_id : "";
  const pending = pane.pending.has(`${message.id}/${customId}`);
  return html`<button class="button ${STYLES[data.style] ?? "secondary"} ${pending ? "pending" : ""}" ?disabled=${data.disabled ?? false} aria-label=${label ? nothing : (emoji ?? "Button")} aria-busy=${pending ? "true" : nothing}
    @click=${() => !pending && void pane.interact("press", message, customId)}>
    <span class="button-words">${words}</span>${pending ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>` : nothing}</button>`;
}

export function emojiMark(emoji: APIMessageComponentEmoji): string {
  return emoji.id ? customEmojiText(emoji.name ?? "??") : (emoji.name ?? "");
}

export function select(data: APISelectMenuComponent, message: MessageView, pane: PaneState): TemplateResult {
  const chosen = (event: CustomEvent<string[]>) => void pane.interact("choose", message, data.custom_id, event.detail);
  return html`<box-select class="component-select" .options=${selectOptions(data, pane)} .values=${startValues(data)} .placeholder=${data.placeholder ?? "Make a selection"}
    .min=${data.min_values ?? 1} .max=${data.max_values ?? 1} .disabled=${data.disabled ?? false} .pending=${pane.pending.has(`${message.id}/${data.custom_id}`)} @chosen=${chosen}></box-select>`;
}

export function startValues(data: APISelectMenuComponent): string[] {
  if (data.type === 3) return data.options.filter((option) => option.default).map((option) => option.value);
  return (data.default_values ?? []).map((value) => value.id);
}

/** What a select of any kind offers to this person. */
export function selectOptions(data: APISelectMenuComponent, pane: PaneState): SelectOption[] {
  switch (data.type) {
    case 3:
      return data.options.map((option) => ({
        value: option.value,
        label: option.label,
        ...(option.description ? { description: option.description } : {}),
        ...(option.emoji ? { emoji: emojiMark(option.emoji) } : {}),
      }));
    case 5:
      return userOptions(pane);
    case 6:
      return roleOptions(pane);
    case 7:
      return [...userOptions(pane), ...roleOptions(pane)];
    default:
      return channelOptions(pane, data.channel_types ?? []);
  }
}

export function userOptions(pane: PaneState): SelectOption[] {
  const channel = pane.channel;
  const ids = pane.guild ? pane.guild.members.map((member) => member.id) : [pane.as, ...(channel?.recipients ?? [])];
  return ids.map((id) => ({
    value: id,
    label: pane.names.user(id),
    description: pane.user(id).username,
    picture: avatar(id, pane.user(id).name, 24),
  }));
}

export function roleOptions(pane: PaneState): SelectOption[] {
  const roles = (pane.guild?.roles ?? []).filter((role) => role.id !== pane.guildId);
  return roles
    .sort((a, b) => b.position - a.position)
    .map((role) => ({
      value: role.id,
      label: role.name,
      picture: html`<span class="role-dot" style="background:${role.color ? hexColor(role.color) : "var(--text-muted)"}"></span>`,
    }));
}

export function channelOptions(pane: PaneState, types: readonly number[]): SelectOption[] {
  const channels = (pane.guild?.channels ?? []).filter((channel) => types.length === 0 || types.includes(channel.type));
  return channels.map((channel) => ({
    value: channel.id,
    label: channel.name,
    picture: html`<span class="channel-mark">${icon(channel.thread ? "thread" : channel.type === 4 ? "menu" : channel.type === 15 ? "forum" : channel.type === 2 ? "voice" : "hash", 18)}</span>`,
  }));
}
