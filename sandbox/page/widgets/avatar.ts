import { html, type TemplateResult } from "lit";
import type { Id } from "../../src/page/view.ts";

/** Pictures are drawn by the box: two letters on a colour of the id. */
export function avatarUrl(id: Id, name: string): string {
  return `/page/avatar/${id}.svg?name=${encodeURIComponent(name)}`;
}

export function avatar(id: Id, name: string, size: number): TemplateResult {
  return html`<img class="avatar" src=${avatarUrl(id, name)} width=${size} height=${size} alt="" />`;
}
