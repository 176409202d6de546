import { html, type TemplateResult } from "lit";
import type { MessageView } from "../../src/page/view.ts";
import type { PaneState } from "../state/pane-state.ts";
import { messageTime } from "../state/times.ts";

/** Message types that people wrote, or that answer a command; all others are lines by Discord. */
const WRITTEN = new Set([0, 19, 20, 23]);

export function isSystem(message: MessageView): boolean {
  return !WRITTEN.has(message.type);
}

/** A line by Discord: somebody joined, pinned, opened a thread. */
export function systemMessage(message: MessageView, pane: PaneState): TemplateResult {
  const [type, words] = line(message, pane);
  return html`<discord-system-message class="message" data-message=${message.id} type=${type} .timestamp=${messageTime(message.timestamp, pane.names.now())}>${words}</discord-system-message>`;
}

function line(message: MessageView, pane: PaneState): [string, TemplateResult] {
  const who = html`<i>${pane.names.user(message.author.id)}</i>`;
  const whom = html`<i>${message.mentions[0] ? pane.names.user(message.mentions[0].id) : "somebody"}</i>`;
  switch (message.type) {
    case 1:
      return ["join", html`${who} added ${whom} to the thread.`];
    case 2:
      return [
        "leave",
        message.mentions[0]?.id === message.author.id
          ? html`${who} left the thread.`
          : html`${who} removed ${whom} from the thread.`,
      ];
    case 4:
      return ["edit", html`${who} changed the name: <strong>${message.content}</strong>`];
    case 6:
      return ["pin", html`${who} pinned a message to this channel.`];
    case 7:
      return ["join", html`${who} joined the server.`];
    case 18:
      return [
        "thread",
        html`${who} started a thread: <button class="text-link" @click=${() => openThread(message, pane)}>${message.content}</button>`,
      ];
    case 46:
      return ["alert", html`The poll has ended.`];
    default:
      return ["alert", html`${message.content || "System message"}`];
  }
}

function openThread(message: MessageView, pane: PaneState): void {
  const id = message.message_reference?.channel_id;
  if (id) pane.openChannel(id);
}
