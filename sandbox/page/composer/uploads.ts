import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../look/icons.ts";
import { fileSize } from "../state/times.ts";

/** A file chosen and not yet sent. */
export interface Pending {
  file: File;
  preview: string | undefined;
}

export function pendingFile(file: File): Pending {
  return { file, preview: file.type.startsWith("image/") ? URL.createObjectURL(file) : undefined };
}

export function uploads(list: Pending[], remove: (file: Pending) => void): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<ul class="uploads" aria-label="Files to send">${list.map(
    (pending) => html`<li class="upload">
    <button type="button" class="upload-remove" aria-label="Remove ${pending.file.name}" @click=${() => remove(pending)}>${icon("trash", 18)}</button>
    ${pending.preview ? html`<img src=${pending.preview} alt="" />` : html`<span class="upload-icon">${icon("file", 56)}</span>`}
    <span class="upload-name">${pending.file.name}</span><small>${fileSize(pending.file.size)}</small></li>`,
  )}</ul>`;
}
