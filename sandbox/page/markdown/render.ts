import { html, type nothing, type TemplateResult } from "lit";
import { follow, inApp } from "../state/links.ts";
import type { PaneState } from "../state/pane-state.ts";
import { showTime, showTimeInFull } from "../state/times.ts";
import { type Block, type Inline, parseMarkdown } from "./parse.ts";

const parsed = new Map<string, Block[]>();
const CACHED = 1000;

/** Text as Discord shows it, with mentions resolved for this pane's person. */
export function markdown(source: string, pane: PaneState): TemplateResult {
  return html`${blocks(parseCached(source), pane)}`;
}

function parseCached(source: string): Block[] {
  const known = parsed.get(source);
  if (known) return known;
  if (parsed.size >= CACHED) parsed.clear();
  const fresh = parseMarkdown(source);
  parsed.set(source, fresh);
  return fresh;
}

/** One to 27 emoji and nothing else are shown large. */
export function isJumbo(source: string): boolean {
  const bare = source.replaceAll(/<a?:\w+:\d+>/g, "").replaceAll(/\s/g, "");
  return (
    source.trim() !== "" &&
    source.length < 200 &&
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})*$/u.test(bare) &&
    !/^\d+$/.test(bare)
  );
}

function blocks(list: Block[], pane: PaneState): TemplateResult[] {
  return list.map((block) => oneBlock(block, pane));
}

function oneBlock(block: Block, pane: PaneState): TemplateResult {
  switch (block.kind) {
    case "text":
      return html`<span class="md-text">${inlines(block.children, pane)}</span>`;
    case "heading":
      return html`<div role="heading" aria-level=${block.level + 1} class="md-heading md-h${block.level}">${inlines(block.children, pane)}</div>`;
    case "subtext":
      return html`<small class="md-subtext">${inlines(block.children, pane)}</small>`;
    case "quote":
      return html`<discord-quote class="md-quote">${blocks(block.children, pane)}</discord-quote>`;
    case "pre":
      return html`<pre class="md-pre"><code>${block.text}</code></pre>`;
    case "list": {
      const items = block.items.map((item) => html`<li>${blocks(item, pane)}</li>`);
      return block.ordered
        ? html`<ol class="md-list" start=${block.start}>${items}</ol>`
        : html`<ul class="md-list">${items}</ul>`;
    }
  }
}

function inlines(list: Inline[], pane: PaneState): (TemplateResult | string | typeof nothing)[] {
  return list.map((node) => inline(node, pane));
}

function inline(node: Inline, pane: PaneState): TemplateResult | string | typeof nothing {
  switch (node.kind) {
    case "text":
      return node.text;
    case "strong":
      return html`<strong>${inlines(node.children, pane)}</strong>`;
    case "em":
      return html`<em>${inlines(node.children, pane)}</em>`;
    case "underline":
      return html`<u>${inlines(node.children, pane)}</u>`;
    case "strike":
      return html`<s>${inlines(node.children, pane)}</s>`;
    case "spoiler":
      return html`<discord-spoiler role="button" tabindex="0" aria-label="Spoiler" @click=${unveil} @keydown=${unveil}><span>${inlines(node.children, pane)}</span></discord-spoiler>`;
    case "code":
      return html`<code class="md-code">${node.text}</code>`;
    case "link":
      return link(node, pane);
    case "everyone":
      return html`<discord-mention type="none">${node.text}</discord-mention>`;
    case "user":
      return html`<discord-mention type="user" data-user=${node.id} role="button" tabindex="0">${pane.names.user(node.id)}</discord-mention>`;
    case "role": {
      const role = pane.names.role(node.id);
      const color = role?.color ? `#${role.color.toString(16).padStart(6, "0")}` : undefined;
      return html`<discord-mention type="role" .color=${color}>${role?.name ?? "deleted-role"}</discord-mention>`;
    }
    case "channel":
      return channelMention(node.id, pane);
    case "command": {
      const start = (event: Event) => isPress(event) && pane.startCommand(`/${node.name}`);
      return html`<discord-mention type="slash" role="button" tabindex="0" @click=${start} @keydown=${start}>${node.name}</discord-mention>`;
    }
    case "time":
      return html`<discord-time title=${showTimeInFull(node.seconds * 1000)}>${showTime(node.seconds * 1000, node.style, pane.names.now())}</discord-time>`;
    case "emoji":
      return html`<span class="custom-emoji" role="img" aria-label=":${node.name}:" title=":${node.name}:">${customEmojiText(node.name)}</span>`;
  }
}

function link(node: Extract<Inline, { kind: "link" }>, pane: PaneState): TemplateResult {
  const [only] = node.children;
  const target = inApp(node.href);
  if (target && only?.kind === "text" && only.text === node.href) return channelMention(target.channelId, pane);
  return html`<a class="md-link" href=${node.href} title=${node.href} target="_blank" rel="noopener noreferrer" @click=${(event: Event) => follow(event, node.href, pane)}>${inlines(node.children, pane)}</a>`;
}

/** A click, or Enter or Space on something focused. */
function isPress(event: Event): boolean {
  return !(event instanceof KeyboardEvent) || event.key === "Enter" || event.key === " ";
}

function channelMention(id: string, pane: PaneState): TemplateResult {
  const channel = pane.findChannel(id);
  if (!channel) return html`<discord-mention type="locked"><em>No Access</em></discord-mention>`;
  const type = channel.thread
    ? "thread"
    : channel.type === 15 || channel.type === 16
      ? "forum"
      : channel.type === 2
        ? "voice"
        : "channel";
  return html`<discord-mention type=${type} role="button" tabindex="0" aria-label=${channel.name} data-channel=${id} @click=${() => pane.openChannel(id)}
    @keydown=${(event: KeyboardEvent) => event.key === "Enter" && pane.openChannel(id)}>${channel.name}</discord-mention>`;
}

/** Pictures of custom emoji are not in the box; two letters stand for them. */
export function customEmojiText(name: string): string {
  return name.replaceAll("_", "").slice(0, 2);
}

function unveil(event: Event): void {
  if (!isPress(event)) return;
  const spoiler = event.currentTarget as HTMLElement & { activated: boolean };
  spoiler.activated = true;
}
