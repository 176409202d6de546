import { html, type TemplateResult } from "lit";
import type { MessageView } from "../../src/page/view.ts";
import type { PaneState } from "../state/pane-state.ts";

/** The message as text, to change in place: Enter saves, Escape leaves it. */
export function editor(data: MessageView, pane: PaneState): TemplateResult {
  const leave = () => {
    pane.editing = undefined;
    pane.changed();
    pane.focusComposer();
  };
  const save = async (field: HTMLTextAreaElement) => {
    const content = field.value.trim();
    if (content !== data.content) await pane.do("edit", { channelId: data.channel_id, messageId: data.id, content });
    leave();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      leave();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void save(event.target as HTMLTextAreaElement);
    }
  };
  return html`<div class="editor">
    <textarea aria-label="Edit message" rows=${Math.min(12, data.content.split("\n").length)} .value=${data.content} @keydown=${key} autofocus></textarea>
    <div class="editor-hint">escape to <button class="text-link" @click=${leave}>cancel</button> • enter to
      <button class="text-link" @click=${(event: Event) => void save((event.target as Element).closest(".editor")?.querySelector("textarea") as HTMLTextAreaElement)}>save</button></div>
  </div>`;
}
