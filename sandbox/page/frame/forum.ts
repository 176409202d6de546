import { html, nothing, type TemplateResult } from "lit";
import type { ChannelView, TagView } from "../../src/page/view.ts";
import { icon } from "../look/icons.ts";
import { plainText } from "../markdown/parse.ts";
import type { PaneState } from "../state/pane-state.ts";
import { ago, messageTimeOf } from "../state/times.ts";
import { openForm } from "./dialog.ts";

const filters = new Map<string, string>();

/** A forum: its posts as cards, the newest talk first, to be narrowed by a tag. */
export function forum(channel: ChannelView, pane: PaneState): TemplateResult {
  const key = `${pane.name}/${channel.id}`;
  const wanted = filters.get(key);
  const posts = (pane.guild?.channels ?? [])
    .filter((post) => post.thread && post.parentId === channel.id)
    .filter((post) => !wanted || post.thread?.tags.includes(wanted))
    .sort((a, b) => Number(a.thread?.archived) - Number(b.thread?.archived) || newest(b) - newest(a));
  const filter = (tag: TagView) => {
    if (wanted === tag.id) filters.delete(key);
    else filters.set(key, tag.id);
    pane.changed();
  };
  return html`<div class="forum" role="region" aria-label="Posts in ${channel.name}">
    <div class="forum-bar">
      <div class="forum-tags">${channel.tags.map((tag) => html`<button class="tag ${wanted === tag.id ? "on" : ""}" aria-pressed=${wanted === tag.id} @click=${() => filter(tag)}>${tagWords(tag)}</button>`)}</div>
      ${channel.can.write ? html`<button class="button primary" @click=${() => newPost(channel, pane)}>${icon("plus", 16)} New Post</button>` : nothing}
    </div>
    ${posts.map((post) => card(post, channel, pane))}
    ${posts.length === 0 ? html`<p class="forum-empty">There are no posts yet.</p>` : nothing}
  </div>`;
}

function newest(post: ChannelView): number {
  return post.lastMessageId ? messageTimeOf(post.lastMessageId) : (post.thread?.createdAt ?? 0);
}

function tagWords(tag: TagView): TemplateResult {
  return html`${tag.emoji ? html`<span class="emoji">${tag.emoji}</span>` : nothing}${tag.name}`;
}

function card(post: ChannelView, channel: ChannelView, pane: PaneState): TemplateResult {
  const thread = post.thread;
  const tags = channel.tags.filter((tag) => thread?.tags.includes(tag.id));
  return html`<button class="post ${post.unread ? "unread" : ""} ${thread?.archived ? "archived" : ""}" @click=${() => pane.openChannel(post.id)}>
    ${tags.length > 0 ? html`<span class="post-tags">${tags.map((tag) => html`<span class="tag">${tagWords(tag)}</span>`)}</span>` : nothing}
    <span class="post-name">${post.name}${thread?.locked ? icon("lockedThread", 14) : nothing}</span>
    <span class="post-words"><b>${thread?.ownerId ? pane.names.user(thread.ownerId) : ""}:</b> ${pane.withNames(plainText(thread?.excerpt ?? ""))}</span>
    <span class="post-foot">${icon("chat", 14)} ${thread?.messageCount ?? 0} · ${ago(newest(post), pane.names.now())}${thread?.archived ? " · Closed" : ""}</span>
  </button>`;
}

function newPost(channel: ChannelView, pane: PaneState): void {
  openForm(pane, {
    title: "New Post",
    submit: "Post",
    fields: [
      { name: "name", label: "Title", required: true, maximum: 100 },
      { name: "content", label: "Message", placeholder: "Enter a message…", required: true, long: true },
      ...(channel.tags.length > 0
        ? [
            {
              name: "tags",
              label: "Tags",
              options: channel.tags.map((tag) => ({ value: tag.id, label: tag.name })),
              multiple: true,
            },
          ]
        : []),
    ],
    done: async (values, all) => {
      const post = await pane.do<{ id: string }>("startThread", {
        channelId: channel.id,
        name: values["name"],
        content: values["content"],
        tags: all.getAll("tags").map(String),
      });
      if (post) pane.openWhenThere(post.id);
    },
  });
}
