import { html } from "lit";
import { channelIcon } from "../frame/channels.ts";
import { icon } from "../look/icons.ts";
import type { PaneState } from "../state/pane-state.ts";
import { avatar } from "../widgets/avatar.ts";
import type { Suggestion } from "./suggestions.ts";

const SHOWN = 8;

/** The word being typed that asks for suggestions: `@na`, `#ge` or `:smi`. */
export function wordAt(
  text: string,
  caret: number,
): { kind: "@" | "#" | ":"; word: string; start: number } | undefined {
  const match = /(^|\s)([@#:])([^\s@#:]{0,32})$/.exec(text.slice(0, caret));
  const kind = match?.[2];
  if (!match || (kind !== "@" && kind !== "#" && kind !== ":")) return undefined;
  const word = match[3] ?? "";
  if (kind === ":" && word.length < 2) return undefined;
  return { kind, word: word.toLowerCase(), start: caret - word.length - 1 };
}

const EMOJI: Record<string, string> = {
  thumbsup: "👍",
  thumbsdown: "👎",
  heart: "❤️",
  joy: "😂",
  tada: "🎉",
  smile: "😄",
  smiley: "😃",
  sob: "😭",
  pray: "🙏",
  eyes: "👀",
  white_check_mark: "✅",
  x: "❌",
  fire: "🔥",
  wave: "👋",
  clap: "👏",
  thinking: "🤔",
  sunglasses: "😎",
  rocket: "🚀",
  warning: "⚠️",
  star: "⭐",
  bug: "🐛",
  lock: "🔒",
  bell: "🔔",
  ticket: "🎫",
  coffee: "☕",
  pizza: "🍕",
};

/** What fits the word. `put` replaces the word; mentions are put as names and sent as ids. */
export function wordSuggestions(
  kind: "@" | "#" | ":",
  word: string,
  pane: PaneState,
  put: (shown: string, sent: string) => void,
): Suggestion[] {
  if (kind === ":") {
    const own = (pane.guild?.emojis ?? []).map((emoji) => ({
      name: emoji.name,
      sent: `<${emoji.animated ? "a" : ""}:${emoji.name}:${emoji.id}>`,
      shown: `:${emoji.name}:`,
    }));
    const all = [...own, ...Object.entries(EMOJI).map(([name, emoji]) => ({ name, sent: emoji, shown: emoji }))];
    return all
      .filter((emoji) => emoji.name.includes(word))
      .slice(0, SHOWN)
      .map((emoji) => ({
        label: `:${emoji.name}:`,
        picture: html`<span class="emoji">${emoji.shown.slice(0, 2)}</span>`,
        pick: () => put(emoji.shown, emoji.sent),
      }));
  }
  if (kind === "#") {
    return (pane.guild?.channels ?? [])
      .filter((channel) => channel.type !== 4 && channel.name.toLowerCase().includes(word))
      .slice(0, SHOWN)
      .map((channel) => ({
        label: channel.name,
        picture: icon(channelIcon(channel), 20),
        pick: () => put(`#${channel.name}`, `<#${channel.id}>`),
      }));
  }
  const ids = pane.guild
    ? pane.guild.members.map((member) => member.id)
    : [pane.as, ...(pane.channel?.recipients ?? [])];
  const people = ids
    .filter((id) => `${pane.names.user(id)} ${pane.user(id).username}`.toLowerCase().includes(word))
    .map((id) => ({
      label: pane.names.user(id),
      aside: pane.user(id).username,
      picture: avatar(id, pane.user(id).name, 24),
      pick: () => put(`@${pane.names.user(id)}`, `<@${id}>`),
    }));
  const roles = (pane.guild?.roles ?? [])
    .filter((role) => role.id !== pane.guildId && role.name.toLowerCase().includes(word))
    .map((role) => ({
      label: `@${role.name}`,
      aside: "Notify users with this role",
      pick: () => put(`@${role.name}`, `<@&${role.id}>`),
    }));
  return [...people, ...roles].slice(0, SHOWN);
}
