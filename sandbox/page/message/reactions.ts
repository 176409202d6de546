import { html, nothing, type TemplateResult } from "lit";
import type { MessageView } from "../../src/page/view.ts";
import { icon } from "../look/icons.ts";
import { customEmojiText } from "../markdown/render.ts";
import type { PaneState } from "../state/pane-state.ts";
import { react } from "./actions.ts";
import { openEmojiPicker } from "./emoji.ts";

export function reactions(data: MessageView, pane: PaneState): TemplateResult | typeof nothing {
  if (!data.reactions?.length) return nothing;
  return html`<div class="reactions">
    ${data.reactions.map((reaction) => {
      const { id, name } = reaction.emoji;
      const shown = id ? customEmojiText(name ?? "??") : (name ?? "");
      const emoji = id ? `${name}:${id}` : (name ?? "");
      const who = data.reactors?.[id ?? name ?? ""]?.join(", ") ?? "";
      const toggle = () => {
        if (!reaction.me) return react(data, pane, emoji);
        void pane.do("unreact", { channelId: data.channel_id, messageId: data.id, emoji });
      };
      return html`<button class="reaction ${reaction.me ? "mine" : ""}" aria-pressed=${reaction.me} aria-label="${id ? `:${name}:` : shown}, ${reaction.count} ${reaction.count === 1 ? "reaction" : "reactions"}" title=${who} @click=${toggle}>
        <span class="emoji">${shown}</span><span class="reaction-count">${reaction.count}</span></button>`;
    })}
    ${pane.channel?.can.react ? html`<button class="reaction add" aria-label="Add another reaction" @click=${(event: Event) => openEmojiPicker(event, pane.guild?.emojis ?? [], (emoji) => react(data, pane, emoji))}>${icon("smile", 18)}</button>` : nothing}
  </div>`;
}
