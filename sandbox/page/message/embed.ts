import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { markdown } from "../markdown/render.ts";
import { hexColor } from "../state/names.ts";
import type { PaneState } from "../state/pane-state.ts";
import { messageTime } from "../state/times.ts";
import { media } from "./attachments.ts";

/**
 * An embed in the library's frame. Its texts are our own children: the library reads emoji out of titles and
 * would take any long number for one, with a picture from outside.
 */
export function embed(data: APIEmbed, pane: PaneState): TemplateResult {
  return html`<discord-embed slot="embeds" color=${data.color === undefined ? "" : hexColor(data.color)}>
    <div slot="description" class="embed">
      <div class="embed-top">
        <div class="embed-words">
          ${data.provider?.name ? html`<div class="embed-provider">${data.provider.name}</div>` : nothing}
          ${data.author ? author(data.author) : nothing}
          ${data.title ? title(data, pane) : nothing}
          ${data.description ? html`<div class="embed-description md">${markdown(data.description, pane)}</div>` : nothing}
        </div>
        ${data.thumbnail ? media(data.thumbnail.url, "Thumbnail", "embed-thumbnail") : nothing}
      </div>
      ${data.fields?.length ? html`<div class="embed-fields">${fields(data.fields, pane)}</div>` : nothing}
      ${data.image ? media(data.image.url, "Picture", "embed-image") : nothing}
      ${data.footer || data.timestamp ? footer(data, pane) : nothing}
    </div>
  </discord-embed>`;
}

function author(data: NonNullable<APIEmbed["author"]>): TemplateResult {
  return html`<div class="embed-author">
    ${data.icon_url ? media(data.icon_url, "", "embed-icon") : nothing}
    ${data.url ? html`<a href=${data.url} target="_blank" rel="noopener noreferrer">${data.name}</a>` : data.name}
  </div>`;
}

function title(data: APIEmbed, pane: PaneState): TemplateResult {
  const words = markdown(data.title ?? "", pane);
  return html`<div class="embed-title">${
    data.url ? html`<a href=${data.url} target="_blank" rel="noopener noreferrer">${words}</a>` : words
  }</div>`;
}

/** Inline fields stand side by side, at most three in a row. */
function fields(list: APIEmbedField[], pane: PaneState): TemplateResult[] {
  const rows: APIEmbedField[][] = [];
  for (const field of list) {
    const row = rows.at(-1);
    if (field.inline && row && row.length < 3 && row[0]?.inline) row.push(field);
    else rows.push([field]);
  }
  return rows.flatMap((row) =>
    row.map(
      (field) => html`<div class="embed-field" style="grid-column:span ${12 / row.length}">
        <div class="embed-field-name">${markdown(field.name, pane)}</div>
        <div class="embed-field-value md">${markdown(field.value, pane)}</div>
      </div>`,
    ),
  );
}

function footer(data: APIEmbed, pane: PaneState): TemplateResult {
  const time = data.timestamp ? messageTime(data.timestamp, pane.names.now()) : undefined;
  return html`<div class="embed-footer">
    ${data.footer?.icon_url ? media(data.footer.icon_url, "", "embed-icon small") : nothing}
    <span>${[data.footer?.text, time].filter(Boolean).join(" • ")}</span>
  </div>`;
}
