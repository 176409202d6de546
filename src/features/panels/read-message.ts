import type { APIEmbed, APIMessage } from "@discordjs/core";
import type { PanelImage } from "#features/desk/index.ts";
import { cut } from "#kernel/words.ts";
import type { UploadedPicture } from "./keep-pictures.ts";

/** What a message brings into a help message. */
export interface ReadMessage {
  /** Empty where it has none. */
  readonly title: string;
  readonly text: string;
  readonly colour: number | null;
  /** Linked, not uploaded: pictures of embeds that stand elsewhere. */
  readonly linked: readonly PanelImage[];
  /** Uploaded with it: to be copied, or their links would end. */
  readonly uploaded: readonly UploadedPicture[];
  /** Names of files that are no pictures. */
  readonly leftOut: readonly string[];
}

/** The panel's own limits. */
const TITLE = 200;
const TEXT = 2_000;
const MOST_PICTURES = 10;

/** A heading in the first line is the title; else the first embed's. Undefined when nothing in it can be shown. */
export function readMessage(message: Pick<APIMessage, "content" | "embeds" | "attachments">): ReadMessage | undefined {
  // Previews of links are embeds, too, and belong to whoever made the page.
  const embeds = message.embeds.filter(({ type = "rich" }) => type === "rich");
  const { title, rest } = split(message.content);
  const uploaded = message.attachments.flatMap((file): UploadedPicture[] =>
    file.content_type?.startsWith("image/")
      ? [
          {
            filename: file.filename,
            size: file.size,
            contentType: file.content_type,
            url: file.url,
            description: file.description ?? null,
          },
        ]
      : [],
  );
  const linked = embeds.flatMap(picturesOf).slice(0, MOST_PICTURES);
  const embedTitle = embeds.find((embed) => embed.title)?.title;
  const text = [rest, ...embeds.map((embed) => textOf(embed, title === "" ? embedTitle : undefined))];
  const read = {
    title: cut(title || embedTitle || "", TITLE),
    text: cut(text.filter((part) => part !== "").join("\n\n"), TEXT),
    colour: embeds.find(({ color }) => color !== undefined)?.color ?? null,
    linked,
    uploaded: uploaded.slice(0, MOST_PICTURES - linked.length),
    leftOut: message.attachments
      .filter((file) => !file.content_type?.startsWith("image/"))
      .map((file) => file.filename),
  };
  const isEmpty = read.title === "" && read.text === "" && read.linked.length + read.uploaded.length === 0;
  return isEmpty ? undefined : read;
}

function split(content: string): { title: string; rest: string } {
  const [, title, rest] = /^#{1,3} ([^\n]+)\n*([\s\S]*)$/.exec(content) ?? [];
  return title === undefined ? { title: "", rest: content } : { title: title.trim(), rest: rest ?? "" };
}

/** An embed's words in order; `heading` is said already. */
function textOf({ title, description, fields = [], footer }: APIEmbed, heading: string | undefined): string {
  const parts = [
    title && title !== heading ? `**${title}**` : "",
    description ?? "",
    ...fields.map(({ name, value }) => `**${name}**\n${value}`),
    footer ? `-# ${footer.text}` : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

const picturesOf = ({ image, thumbnail }: APIEmbed): PanelImage[] =>
  [image, thumbnail].flatMap((picture) =>
    picture?.url.startsWith("http") ? [{ url: picture.url, description: null }] : [],
  );
