import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import type { MessageView } from "../../src/page/view.ts";
import { userMenu } from "../frame/user-menu.ts";
import { icon } from "../look/icons.ts";
import { plainText } from "../markdown/parse.ts";
import { isJumbo, markdown } from "../markdown/render.ts";
import type { PaneState } from "../state/pane-state.ts";
import { ago, messageTime, messageTimeOf, shortTime } from "../state/times.ts";
import { avatarUrl } from "../widgets/avatar.ts";
import { openMenu, placeOf } from "../widgets/menu.ts";
import {
  canDelete,
  canReply,
  dismiss,
  isOwn,
  isWebhook,
  messageMenu,
  react,
  remove,
  startEdit,
  startReply,
} from "./actions.ts";
import { attachments } from "./attachments.ts";
import { components } from "./components.ts";
import { editor } from "./editor.ts";
import { embed } from "./embed.ts";
import { openEmojiPicker } from "./emoji.ts";
import { poll } from "./poll.ts";
import { reactions } from "./reactions.ts";
import { isSystem, systemMessage } from "./system.ts";

const THREAD_STARTER = 21;
const COMPONENTS_V2 = 1 << 15;
const SUPPRESS_EMBEDS = 1 << 2;

/** One message; `joined` when it continues the one above by the same author. */
export function message(data: MessageView, joined: boolean, pane: PaneState): TemplateResult {
  if (data.type === THREAD_STARTER && data.referenced_message) return message(starter(data, pane), false, pane);
  if (isSystem(data)) return systemMessage(data, pane);
  const name = data.displayName;
  const avatar = avatarUrl(
    isWebhook(data) ? data.author.username : data.author.id,
    data.author.global_name ?? data.author.username,
  );
  return html`<discord-message class="message ${data.ephemeral ? "ephemeral" : ""}" role="article" tabindex="-1" aria-label="${name}: ${plainText(data.text).slice(0, 200)}"
    data-message=${data.id} data-author=${data.author.id} author=${name} avatar=${avatar} ?bot=${data.author.bot ?? false}
    role-color=${ifDefined(isWebhook(data) ? undefined : pane.names.color(data.author.id))}
    .timestamp=${joined ? shortTime(data.timestamp) : messageTime(data.timestamp, pane.names.now())}
    ?message-body-only=${joined} .highlight=${mentionsMe(data, pane)} .edited=${false}
    @contextmenu=${(event: MouseEvent) => showMenu(event, data, pane)} @click=${(event: MouseEvent) => openAuthor(event, data, pane)}
    @keydown=${(event: KeyboardEvent) => event.key === "Enter" && openAuthor(event, data, pane)}>
    ${reply(data, pane)}
    ${pane.editing === data.id ? editor(data, pane) : content(data, pane)}
    <div slot="attachments" class="stack">${attachmentsOf(data)}${stickers(data)}${poll(data, pane)}</div>
    ${(data.flags ?? 0) & SUPPRESS_EMBEDS ? nothing : data.embeds.map((one) => embed(one, pane))}
    <div slot="components">${data.components?.length ? components(data.components, data, pane) : nothing}</div>
    <div slot="reactions">${reactions(data, pane)}</div>
    <div slot="thread" class="stack">${threadCard(data, pane)}${failure(data, pane)}${onlyYou(data, pane)}</div>
    ${toolbar(data, pane)}
  </discord-message>`;
}

/** A thread that was begun from a message shows that message first. */
function starter(data: MessageView, pane: PaneState): MessageView {
  const first = data.referenced_message ?? data;
  const { thread: _thread, ...shown } = first;
  return {
    ...shown,
    displayName: pane.names.user(first.author.id),
    ephemeral: false,
    thinking: false,
    text: first.content,
  };
}

function mentionsMe(data: MessageView, pane: PaneState): boolean {
  if (data.author.id === pane.as) return false;
  const roles = pane.guild?.members.find((member) => member.id === pane.as)?.roles ?? [];
  return (
    data.mention_everyone ||
    data.mentions.some((user) => user.id === pane.as) ||
    data.mention_roles.some((role) => roles.includes(role))
  );
}

function content(data: MessageView, pane: PaneState): TemplateResult {
  if (data.thinking) {
    return html`<span class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${data.displayName} is thinking...</span>`;
  }
  const forwarded = data.message_snapshots?.length ? snapshot(data, pane) : nothing;
  const edited = data.edited_timestamp
    ? html`<span class="edited" title=${messageTime(data.edited_timestamp, pane.names.now())}>(edited)</span>`
    : nothing;
  const words = data.content && !((data.flags ?? 0) & COMPONENTS_V2) ? markdown(data.content, pane) : nothing;
  return html`<div class="md content ${isJumbo(data.content) ? "jumbo" : ""}">${words}${data.content ? edited : nothing}${forwarded}</div>`;
}

function snapshot(data: MessageView, pane: PaneState): TemplateResult {
  const inner = data.message_snapshots?.[0]?.message;
  const from = data.message_reference?.channel_id;
  const channel = from ? pane.findChannel(from) : undefined;
  return html`<div class="forwarded"><div class="forwarded-head">${icon("forward", 16)} <em>Forwarded</em></div>
    <div class="md">${inner?.content ? markdown(inner.content, pane) : nothing}</div>
    ${inner?.attachments ? attachments(inner.attachments) : nothing}
    ${inner?.embeds?.map((one) => embed(one, pane))}
    ${channel ? html`<button class="text-link small" @click=${() => pane.openChannel(channel.id)}>#${channel.name} • ${inner ? messageTime(inner.timestamp, pane.names.now()) : ""}</button>` : nothing}
  </div>`;
}

/** Files that a V2 message shows in its layout are not listed again. */
function attachmentsOf(data: MessageView): TemplateResult | typeof nothing {
  return (data.flags ?? 0) & COMPONENTS_V2 ? nothing : attachments(data.attachments);
}

function stickers(data: MessageView): TemplateResult | typeof nothing {
  if (!data.sticker_items?.length) return nothing;
  return html`${data.sticker_items.map((sticker) => html`<div class="sticker" role="img" aria-label="Sticker ${sticker.name}">${icon("sticker", 48)}<span>${sticker.name}</span></div>`)}`;
}

function reply(data: MessageView, pane: PaneState): TemplateResult | typeof nothing {
  const used = commandOf(data);
  if (used) {
    return html`<discord-reply slot="reply" author=${pane.names.user(used.userId)} avatar=${avatarUrl(used.userId, pane.user(used.userId).name)}><span class="used">used <b>${used.name}</b></span></discord-reply>`;
  }
  if (data.type !== 19) return nothing;
  const to = data.referenced_message;
  if (!to) return html`<discord-reply slot="reply" deleted></discord-reply>`;
  const pinged = data.mentions.some((user) => user.id === to.author.id);
  const words =
    plainText(to.content) || (to.attachments.length > 0 ? "Click to see attachment" : "Click to see message");
  return html`<discord-reply slot="reply" author=${pane.names.user(to.author.id)} avatar=${avatarUrl(to.author.id, pane.user(to.author.id).name)} ?bot=${to.author.bot ?? false} ?mentions=${pinged}
    role-color=${ifDefined(pane.names.color(to.author.id))} ?attachment=${to.attachments.length > 0} ?edited=${to.edited_timestamp !== null}
    @click=${() => pane.jumpTo(to.id)}>${pane.withNames(words)}</discord-reply>`;
}

/** The command a message answers, also when a form came between. */
function commandOf(data: MessageView): { userId: string; name: string } | undefined {
  const answered = data.interaction_metadata;
  if (!answered || data.type !== 20) return undefined;
  const asked = "triggering_interaction_metadata" in answered ? answered.triggering_interaction_metadata : answered;
  if (!("name" in asked) || typeof asked.name !== "string") return undefined;
  const isSlash = !("command_type" in asked) || asked.command_type === 1;
  return { userId: answered.user.id, name: isSlash ? `/${asked.name}` : asked.name };
}

function threadCard(data: MessageView, pane: PaneState): TemplateResult | typeof nothing {
  const thread = data.thread ? pane.findChannel(data.thread.id) : undefined;
  if (!thread?.thread) return nothing;
  const count = thread.thread.messageCount;
  const open = () => pane.openChannel(thread.id);
  const last = thread.lastMessageId ? ago(messageTimeOf(thread.lastMessageId), pane.names.now()) : "";
  return html`<discord-thread role="button" tabindex="0" aria-label="Thread ${thread.name}" name=${thread.name} cta="${count} ${count === 1 ? "Message" : "Messages"}"
    @click=${open} @keydown=${(event: KeyboardEvent) => event.key === "Enter" && open()}>${thread.thread.archived ? "Archived thread" : `Last message ${last}`}</discord-thread>`;
}

function failure(data: MessageView, pane: PaneState): TemplateResult | typeof nothing {
  return pane.failed.has(data.id)
    ? html`<div class="failed" role="alert">${icon("warning", 14)} This interaction failed</div>`
    : nothing;
}

function onlyYou(data: MessageView, pane: PaneState): TemplateResult | typeof nothing {
  if (!data.ephemeral) return nothing;
  return html`<div class="only-you">${icon("eye", 14)} Only you can see this • <button class="text-link" @click=${() => dismiss(data, pane)}>Dismiss message</button></div>`;
}

function toolbar(data: MessageView, pane: PaneState): TemplateResult | typeof nothing {
  if (data.thinking) return nothing;
  const can = pane.channel?.can;
  const pick = (event: Event) => openEmojiPicker(event, pane.guild?.emojis ?? [], (emoji) => react(data, pane, emoji));
  return html`<div slot="reply" class="toolbar" role="group" aria-label="Message actions">
    ${can?.react && !data.ephemeral ? html`<button aria-label="Add reaction" title="Add reaction" @click=${pick}>${icon("smile")}</button>` : nothing}
    ${isOwn(data, pane) && !data.ephemeral ? html`<button aria-label="Edit" title="Edit" @click=${() => startEdit(data, pane)}>${icon("edit")}</button>` : nothing}
    ${canReply(pane) && !data.ephemeral ? html`<button aria-label="Reply" title="Reply" @click=${() => startReply(data, pane)}>${icon("reply")}</button>` : nothing}
    ${canDelete(data, pane) ? html`<button aria-label="Delete" title="Delete" class="danger" @click=${() => remove(data, pane)}>${icon("trash")}</button>` : nothing}
    <button aria-label="More" title="More" aria-haspopup="menu" @click=${(event: MouseEvent) => showMenu(event, data, pane)}>${icon("more")}</button>
  </div>`;
}

function showMenu(event: MouseEvent, data: MessageView, pane: PaneState): void {
  const target = event.target as Element;
  if (event.type === "contextmenu" && target.closest("a, input, textarea, button, img")) return;
  event.preventDefault();
  event.stopPropagation();
  const at = placeOf(event);
  const pick = () => openEmojiPicker(at, pane.guild?.emojis ?? [], (emoji) => react(data, pane, emoji));
  void messageMenu(data, pane, pick).then((parts) => openMenu(at, "Message actions", parts));
}

/** Pictures and names live in the library's shadow root; a press there opens the person's menu. */
function openAuthor(event: Event, data: MessageView, pane: PaneState): void {
  const inner = event.composedPath()[0] as Element;
  const mention = (event.target as Element).closest<HTMLElement>("[data-user]");
  const onPicture = inner.matches?.(".discord-author-avatar img, .discord-author-username") && !isWebhook(data);
  const userId = mention?.dataset["user"] ?? (onPicture ? data.author.id : undefined);
  if (userId) userMenu(event, userId, pane);
}
