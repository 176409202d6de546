import type { APIAttachment } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../look/icons.ts";
import { fileSize } from "../state/times.ts";

const MEDIA_WIDTH = 550;
const MEDIA_HEIGHT = 350;

/** Addresses of the box's own files work under whichever loopback name the page was opened. */
export function localUrl(url: string): string {
  try {
    const parsed = new URL(url, location.href);
    if (parsed.pathname.startsWith("/cdn/")) return steady(parsed);
    return parsed.pathname.startsWith("/page/") ? parsed.pathname + parsed.search : url;
  } catch {
    return url;
  }
}

const links = new Map<string, string>();

/** Links are signed anew each time a message is shown; the first is kept, so that pictures do not load again. */
function steady({ pathname, search }: URL): string {
  const known = links.get(pathname);
  if (known) return known;
  links.set(pathname, pathname + search);
  return pathname + search;
}

/** Whether the page may load it: nothing is fetched from outside. */
export function isLocal(url: string): boolean {
  const local = localUrl(url);
  return local.startsWith("/") || local.startsWith("data:") || local.startsWith("blob:");
}

export function attachments(list: APIAttachment[]): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const pictures = list.filter((file) => kindOf(file) === "image");
  const others = list.filter((file) => kindOf(file) !== "image");
  return html`<div class="attachments">
    ${pictures.length > 0 ? html`<div class="mosaic mosaic-${Math.min(pictures.length, 4)}">${pictures.map((file) => picture(file, pictures.length))}</div>` : nothing}
    ${others.map(other)}
  </div>`;
}

export function kindOf(file: { content_type?: string; filename: string }): "image" | "audio" | "video" | "file" {
  const type = file.content_type ?? "";
  if (/^image\/(png|jpe?g|gif|webp|svg\+xml|avif)/.test(type)) return "image";
  if (type.startsWith("audio/")) return "audio";
  if (type.startsWith("video/")) return "video";
  return "file";
}

function picture(file: APIAttachment, count: number): TemplateResult {
  const scale = file.width && file.height ? Math.min(1, MEDIA_WIDTH / file.width, MEDIA_HEIGHT / file.height) : 1;
  const size =
    count === 1 && file.width && file.height
      ? `width:${Math.round(file.width * scale)}px;aspect-ratio:${file.width}/${file.height}`
      : "";
  const image = html`<img src=${localUrl(file.url)} alt=${file.description ?? file.filename} style=${size} loading="lazy" />`;
  return isSpoiler(file)
    ? veiled(html`<a class="picture" href=${localUrl(file.url)} target="_blank" rel="noopener">${image}</a>`)
    : html`<a class="picture" href=${localUrl(file.url)} target="_blank" rel="noopener" aria-label="Open ${file.filename}">${image}</a>`;
}

function isSpoiler(file: APIAttachment): boolean {
  return file.filename.startsWith("SPOILER_") || ((file.flags ?? 0) & 8) !== 0;
}

export function veiled(content: TemplateResult): TemplateResult {
  return html`<div class="veiled"><div class="veiled-content" inert>${content}</div>
    <button class="veil" @click=${(event: Event) => unveil(event)}>Spoiler</button></div>`;
}

function unveil(event: Event): void {
  const box = (event.currentTarget as HTMLElement).parentElement;
  box?.classList.add("open");
  box?.querySelector(".veiled-content")?.removeAttribute("inert");
}

function other(file: APIAttachment): TemplateResult {
  const url = localUrl(file.url);
  const [bytes, unit] = fileSize(file.size).split(" ");
  const kind = kindOf(file);
  if (kind === "audio") {
    // The library's player takes the dots out of names.
    return html`<div class="audio" role="group" aria-label=${file.filename}>
      <a href=${url} target="_blank" rel="noopener">${file.filename}</a><small>${fileSize(file.size)}</small>
      <audio controls preload="metadata" src=${url}></audio></div>`;
  }
  if (kind === "video") {
    return html`<discord-video-attachment href=${url} name=${file.filename} .bytes=${Number(bytes)} bytes-unit=${unit ?? ""}></discord-video-attachment>`;
  }
  return html`<discord-file-attachment href=${url} target="_blank" name=${file.filename} .bytes=${Number(bytes)} bytes-unit=${unit ?? ""}></discord-file-attachment>`;
}

/** A picture from an embed or a component; those outside the box are named, not fetched. */
export function media(url: string, alt: string, className: string): TemplateResult {
  if (isLocal(url)) return html`<img class=${className} src=${localUrl(url)} alt=${alt} loading="lazy" />`;
  return html`<span class="${className} outside" role="img" aria-label=${alt || url} title=${url}>${icon("eye", 20)}<span>${hostOf(url)}</span></span>`;
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return "picture";
  }
}
