import type { Box } from "discord-box";

type Entry = Box["requests"]["all"][number];

/** Where a message is made or changed; of an answer to an interaction, the message in it. */
const SAYS: readonly (readonly [method: string, route: RegExp])[] = [
  ["POST", /^\/channels\/:channel\/(messages|threads)$/],
  ["PATCH", /^\/channels\/:channel\/messages\/:message$/],
  ["POST", /^\/interactions\/:interaction\/:token\/callback$/],
  ["POST", /^\/webhooks\/:\w+\/:token$/],
  ["PATCH", /^\/webhooks\/:\w+\/:token\/messages\/[^/]+$/],
];

interface Said {
  readonly content?: string;
  readonly components?: readonly unknown[];
  readonly embeds?: readonly unknown[];
  readonly custom_id?: string;
  readonly choices?: unknown;
  readonly data?: Said;
  readonly message?: Said;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[];
    readonly users?: readonly string[];
    readonly roles?: readonly string[];
    readonly replied_user?: boolean;
  };
}

/**
 * Messages of one application that leave to Discord whom they ping: every single one says that it pings nobody but those it names by id,
 * whatever stands in it.
 */
export function openPings({ requests }: Pick<Box, "requests">, applicationId: string): string[] {
  return requests.all.flatMap((entry) => {
    const isOurs = entry.applicationId === undefined || entry.applicationId === applicationId;
    const isSaying = SAYS.some(([method, route]) => entry.method === method && route.test(entry.route));
    if (!isOurs || !isSaying) return [];
    return saidIn(entry).flatMap((said) => (isOpen(said) ? [`${entry.method} ${entry.path}: ${shown(said)}`] : []));
  });
}

function saidIn({ body, route }: Entry): Said[] {
  if (typeof body !== "object" || body === null) return [];
  const said = body as Said;
  const messages = route.endsWith("/callback") ? [said.data] : route.endsWith("/threads") ? [said.message] : [said];
  // Of a form the whole has an id of its own.
  return messages.flatMap((one) => (one && one.custom_id === undefined && says(one) ? [one] : []));
}

const says = ({ content, components, embeds }: Said): boolean =>
  content !== undefined || components !== undefined || embeds !== undefined;

const isOpen = ({ allowed_mentions: allowed }: Said): boolean =>
  allowed?.parse === undefined || allowed.parse.length > 0 || allowed.replied_user === true;

const shown = (said: Said): string => JSON.stringify(said).slice(0, 300);
