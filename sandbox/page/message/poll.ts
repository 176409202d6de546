import { html, nothing, type TemplateResult } from "lit";
import type { MessageView } from "../../src/page/view.ts";
import type { PaneState } from "../state/pane-state.ts";
import { showTime } from "../state/times.ts";

const chosen = new Map<string, Set<number>>();

/** A poll: answers to choose and vote, or the result once voted or over. */
export function poll(message: MessageView, pane: PaneState): TemplateResult | typeof nothing {
  const data = message.poll;
  if (!data) return nothing;
  const counts = new Map((data.results?.answer_counts ?? []).map((count) => [count.id, count.count]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const own = message.votes ?? [];
  const over =
    data.results?.is_finalized === true || (data.expiry !== null && Date.parse(data.expiry) <= pane.names.now());
  const voted = own.length > 0;
  const key = `${pane.name}/${message.id}`;
  const picked = chosen.get(key) ?? new Set<number>();
  const pick = (id: number) => {
    const next = new Set(data.allow_multiselect ? picked : []);
    if (picked.has(id)) next.delete(id);
    else next.add(id);
    chosen.set(key, next);
    pane.changed();
  };
  const vote = (answerIds: number[]) => {
    chosen.delete(key);
    void pane.do("vote", { channelId: message.channel_id, messageId: message.id, answerIds });
  };
  return html`<div class="poll" role="group" aria-label="Poll: ${data.question.text ?? ""}">
    <div class="poll-question">${data.question.text}</div>
    <div class="poll-hint">${data.allow_multiselect ? "Select one or more answers" : "Select one answer"}</div>
    ${data.answers.map((answer) => {
      const count = counts.get(answer.answer_id) ?? 0;
      const share = total === 0 ? 0 : Math.round((count / total) * 100);
      const words = html`${answer.poll_media.emoji?.name ? html`<span class="poll-emoji">${answer.poll_media.emoji.name}</span>` : nothing}<span class="poll-text">${answer.poll_media.text}</span>`;
      if (voted || over) {
        return html`<div class="poll-answer result ${own.includes(answer.answer_id) ? "own" : ""}">
          <span class="poll-bar" style="width:${share}%"></span>${words}<span class="poll-count">${count} ${count === 1 ? "vote" : "votes"} · ${share}%</span></div>`;
      }
      return html`<button class="poll-answer ${picked.has(answer.answer_id) ? "picked" : ""}" aria-pressed=${picked.has(answer.answer_id)} @click=${() => pick(answer.answer_id)}>
        ${words}<span class="poll-mark" aria-hidden="true"></span></button>`;
    })}
    <div class="poll-foot">
      <span>${total} ${total === 1 ? "vote" : "votes"} · ${over ? "Poll closed" : data.expiry ? `ends ${showTime(Date.parse(data.expiry), "R", pane.names.now())}` : "open"}</span>
      ${over ? nothing : voted ? html`<button class="link-button" @click=${() => vote([])}>Remove vote</button>` : html`<button class="button primary" ?disabled=${picked.size === 0} @click=${() => vote([...picked])}>Vote</button>`}
    </div>
  </div>`;
}
