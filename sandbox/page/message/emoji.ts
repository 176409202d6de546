import { html, type TemplateResult } from "lit";
import { closeMenu, openMenu } from "../widgets/menu.ts";

/** What the picker offers; those most used to answer people first. */
const EMOJI = [
  "👍",
  "❤️",
  "😂",
  "🎉",
  "😮",
  "😢",
  "🙏",
  "👀",
  "✅",
  "❌",
  "🔥",
  "💯",
  "👎",
  "👋",
  "🙌",
  "👏",
  "💪",
  "🤝",
  "🤔",
  "😅",
  "😊",
  "😍",
  "😎",
  "😭",
  "😡",
  "😴",
  "🥳",
  "🫡",
  "⭐",
  "✨",
  "⚡",
  "💡",
  "📌",
  "📎",
  "🔒",
  "🔓",
  "🔔",
  "⏳",
  "⚠️",
  "🐛",
  "🚀",
  "🛠️",
  "💬",
  "📝",
  "🎫",
  "💤",
  "☕",
  "🍕",
];

/** Opens the emoji picker beside the button that was pressed. */
export function openEmojiPicker(
  at: Event | DOMRect,
  own: { id: string; name: string }[],
  pick: (emoji: string) => void,
): void {
  const choose = (emoji: string) => {
    closeMenu();
    pick(emoji);
  };
  const content: TemplateResult = html`<div class="emoji-grid">
    ${EMOJI.map((emoji) => html`<button class="emoji-choice" aria-label=${emoji} @click=${() => choose(emoji)}>${emoji}</button>`)}
    ${own.map((emoji) => html`<button class="emoji-choice" aria-label=":${emoji.name}:" title=":${emoji.name}:" @click=${() => choose(`${emoji.name}:${emoji.id}`)}>${emoji.name.slice(0, 2)}</button>`)}
  </div>`;
  openMenu(at, "Emoji", [{ content }], { side: "above", align: "end" });
}
