import type { APIMessage } from "discord-api-types/v10";
import type { MessageBody } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";

const ATTACHED = "attachment://";
const MEDIA_GALLERY = 12;

interface Media {
  readonly url: string;
  readonly attachment_id?: Snowflake;
}

interface Shown {
  readonly type?: number;
  readonly items?: readonly { readonly media: Media }[];
  readonly components?: readonly object[];
}

/** Whether something in it is shown that it has to carry itself. */
export const showsOwnFiles = ({ components }: MessageBody): boolean =>
  JSON.stringify(components ?? []).includes(`"${ATTACHED}`);

/** A card without the pictures of its galleries that it does not carry. */
export function withoutMissing(body: MessageBody, carried: ReadonlySet<string>): MessageBody {
  return body.components ? { ...body, components: keepCarried(body.components, carried) } : body;
}

function keepCarried(components: readonly object[], carried: ReadonlySet<string>): object[] {
  const isThere = ({ url }: Media) => !url.startsWith(ATTACHED) || carried.has(url.slice(ATTACHED.length));
  return components.flatMap((component) => {
    const { type, items = [], components: inner } = component as Shown;
    if (type === MEDIA_GALLERY) {
      const left = items.filter(({ media }) => isThere(media));
      return left.length > 0 ? [{ ...component, items: left }] : [];
    }
    return inner ? [{ ...component, components: keepCarried(inner, carried) }] : [component];
  });
}

/** The files of a message by their names. Discord does not list those that a component shows among the attachments. */
export function carriedFiles(message: Pick<APIMessage, "attachments" | "components">): ReadonlyMap<string, Snowflake> {
  const shown = mediaIn(message.components ?? []).flatMap(({ url, attachment_id: id }): [string, Snowflake][] =>
    id === undefined ? [] : [[nameIn(url), id]],
  );
  return new Map([...message.attachments.map(({ filename, id }) => [filename, id] as const), ...shown]);
}

/** Where the files of a message are, by their names. */
export function carriedLinks(message: Pick<APIMessage, "attachments" | "components">): ReadonlyMap<string, string> {
  const shown = mediaIn(message.components ?? []).map(({ url }): [string, string] => [nameIn(url), url]);
  return new Map([...message.attachments.map(({ filename, url }) => [filename, url] as const), ...shown]);
}

const nameIn = (url: string): string => decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "");

const mediaIn = (components: readonly object[]): Media[] =>
  components.flatMap((component) => {
    const { items = [], components: inner = [] } = component as Shown;
    return [...items.map(({ media }) => media), ...mediaIn(inner)];
  });
