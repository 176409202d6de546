import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIFileComponent,
  APIMediaGalleryComponent,
  APIMessageTopLevelComponent,
  APISectionComponent,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { MessageView } from "../../src/page/view.ts";
import { markdown } from "../markdown/render.ts";
import { hexColor } from "../state/names.ts";
import type { PaneState } from "../state/pane-state.ts";
import { localUrl, media, veiled } from "./attachments.ts";
import { button, select } from "./controls.ts";

/** Everything under a message that a bot built: rows of controls, and the V2 layout. */
export function components(list: APIMessageTopLevelComponent[], message: MessageView, pane: PaneState): TemplateResult {
  return html`<div class="components">${list.map((component) => topLevel(component, message, pane))}</div>`;
}

function topLevel(
  component: APIMessageTopLevelComponent | APIComponentInContainer,
  message: MessageView,
  pane: PaneState,
): TemplateResult | typeof nothing {
  switch (component.type) {
    case 1:
      return html`<div class="action-row">${component.components.map((control) => inRow(control, message, pane))}</div>`;
    case 9:
      return section(component, message, pane);
    case 10:
      return html`<div class="text-display md">${markdown(component.content, pane)}</div>`;
    case 12:
      return gallery(component);
    case 13:
      return file(component, message);
    case 14:
      return html`<div class="separator ${component.spacing === 2 ? "large" : ""} ${component.divider === false ? "bare" : ""}" role="separator"></div>`;
    case 17:
      return container(component, message, pane);
    default:
      return nothing;
  }
}

function inRow(control: APIComponentInMessageActionRow, message: MessageView, pane: PaneState): TemplateResult {
  return control.type === 2 ? button(control, message, pane) : select(control, message, pane);
}

function container(data: APIContainerComponent, message: MessageView, pane: PaneState): TemplateResult {
  const accent =
    data.accent_color === undefined || data.accent_color === null ? "" : `--accent:${hexColor(data.accent_color)}`;
  const inside = html`<div class="container ${accent ? "accented" : ""}" style=${accent}>
    ${data.components.map((component) => topLevel(component, message, pane))}</div>`;
  return data.spoiler ? veiled(inside) : inside;
}

function section(data: APISectionComponent, message: MessageView, pane: PaneState): TemplateResult {
  const accessory = data.accessory;
  const picture =
    accessory.type === 11
      ? media(accessory.media.url, accessory.description ?? "Thumbnail", "thumbnail")
      : button(accessory, message, pane);
  return html`<div class="section">
    <div class="section-words">${data.components.map((text) => html`<div class="text-display md">${markdown(text.content, pane)}</div>`)}</div>
    <div class="section-accessory">${accessory.type === 11 && accessory.spoiler ? veiled(picture) : picture}</div>
  </div>`;
}

function gallery(data: APIMediaGalleryComponent): TemplateResult {
  const shape = data.items.length > 4 ? "many" : String(data.items.length);
  return html`<div class="gallery gallery-${shape}">${data.items.map((item) => {
    const picture = html`<a class="picture" href=${localUrl(item.media.url)} target="_blank" rel="noopener noreferrer">${media(item.media.url, item.description ?? "Picture", "gallery-picture")}</a>`;
    return item.spoiler ? veiled(picture) : picture;
  })}</div>`;
}

function file(data: APIFileComponent, message: MessageView): TemplateResult {
  const name = data.name ?? data.file.url.split("/").at(-1)?.split("?")[0] ?? "file";
  const size = data.size ?? message.attachments.find((other) => other.filename === name)?.size ?? 0;
  const shown = html`<discord-file-attachment href=${localUrl(data.file.url)} target="_blank" name=${name} .bytes=${size} bytes-unit="bytes"></discord-file-attachment>`;
  return data.spoiler ? veiled(shown) : shown;
}
