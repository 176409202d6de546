import type { APIEmbed } from "discord-api-types/v10";
import { type Fields, textLength } from "./message-fields.ts";
import { discordTime } from "./world.ts";

const MAX_EMBEDS = 10;
/** Characters of titles, descriptions, fields, footers and authors of all embeds together. */
const MAX_EMBED_TEXT = 6000;

const link = ["http", "https"] as const;
const media = [...link, "attachment"] as const;

/** Checks and cleans the `embeds` of a message. */
export function readEmbeds(body: Fields): APIEmbed[] {
  const embeds = (body.objects("embeds", { max: MAX_EMBEDS }) ?? []).map(readEmbed);
  const size = embeds.reduce((sum, embed) => sum + embedSize(embed), 0);
  if (size > MAX_EMBED_TEXT) {
    body.wrong("embeds", "MAX_EMBED_SIZE_EXCEEDED", `Embed size exceeds maximum size of ${MAX_EMBED_TEXT}`);
  }
  return embeds;
}

function readEmbed(fields: Fields): APIEmbed {
  const title = fields.text("title", { max: 256 });
  const description = fields.text("description", { max: 4096 });
  const url = fields.url("url", link, { max: 2048 });
  const color = fields.integer("color", { min: 0, max: 0xffffff });
  const timestamp = readTime(fields);
  const author = readAuthor(fields);
  const footer = readFooter(fields);
  const image = readImage(fields, "image");
  const thumbnail = readImage(fields, "thumbnail");
  const rows = readRows(fields);
  const shows = ["title", "description", "author", "footer", "image", "thumbnail", "fields"].some(
    (name) => fields.has(name) && fields.raw[name] !== "",
  );
  if (!shows) fields.wrong("description", "BASE_TYPE_REQUIRED", "This field is required");
  return clean({
    type: "rich",
    title,
    description,
    url,
    color,
    timestamp,
    author,
    footer,
    image,
    thumbnail,
    fields: rows.length > 0 ? rows : undefined,
  }) as APIEmbed;
}

function readTime(fields: Fields): string | undefined {
  const text = fields.text("timestamp");
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) {
    return fields.wrong("timestamp", "DATE_TIME_TYPE_PARSE", `Could not parse ${text}. Should be ISO8601.`);
  }
  return discordTime(time);
}

function readAuthor(fields: Fields): object | undefined {
  const author = fields.object("author");
  if (!author) return undefined;
  const name = author.text("name", { required: true, min: 1, max: 256 });
  return clean({ name, url: author.url("url", link, { max: 2048 }), ...readIcon(author) });
}

function readFooter(fields: Fields): object | undefined {
  const footer = fields.object("footer");
  if (!footer) return undefined;
  return clean({ text: footer.text("text", { required: true, min: 1, max: 2048 }), ...readIcon(footer) });
}

function readIcon(fields: Fields): object {
  const url = fields.url("icon_url", media, { max: 2048 });
  return url ? { icon_url: url, proxy_icon_url: url } : {};
}

function readImage(fields: Fields, name: string): object | undefined {
  const image = fields.object(name);
  const url = image?.url("url", media, { required: true, max: 2048 });
  return url ? { url, proxy_url: url, width: 0, height: 0 } : undefined;
}

function readRows(fields: Fields): object[] {
  return (fields.objects("fields", { max: 25 }) ?? []).map((row) => ({
    name: filled(row, "name", 256),
    value: filled(row, "value", 1024),
    inline: row.flag("inline") ?? false,
  }));
}

/** Blank names and values count as missing. */
function filled(fields: Fields, name: string, max: number): string | undefined {
  const text = fields.text(name, { required: true, max });
  if (text?.trim() !== "") return text;
  return fields.wrong(name, "BASE_TYPE_REQUIRED", "This field is required");
}

function embedSize(embed: APIEmbed): number {
  const texts = [embed.title, embed.description, embed.author?.name, embed.footer?.text];
  for (const field of embed.fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, text) => sum + textLength(text ?? ""), 0);
}

function clean(record: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ""));
}
