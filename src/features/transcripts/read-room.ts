import type { APIMessage } from "@discordjs/core";
import { DiscordAPIError } from "@discordjs/rest";
import type { App } from "#kernel/app.ts";
import { type Instant, isNewer, type Snowflake, snowflakeAt } from "#kernel/types.ts";

const PAGE = 100;

interface Span {
  readonly channelId: Snowflake;
  /** Messages that are older are not read. Null: from the beginning. */
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/**
 * The messages of a channel, the newest first, page by page: whoever reads takes no more than they need. Undefined once it can't be read,
 * because it is gone or not ours to read.
 */
export async function* pagesOf(
  { discord }: Pick<App, "discord">,
  { channelId, from, until }: Span,
): AsyncGenerator<readonly APIMessage[] | undefined> {
  const first = from === null ? undefined : snowflakeAt(from);
  let before = until === null ? undefined : snowflakeAt(until);
  for (;;) {
    const page = await unlessRefused(
      discord.channels.getMessages(channelId, { limit: PAGE, ...(before === undefined ? {} : { before }) }),
    );
    if (!page) return yield undefined;
    const wanted = first === undefined ? page : page.filter(({ id }) => isNewer(id, first));
    if (wanted.length > 0) yield wanted;
    before = page.at(-1)?.id;
    if (page.length < PAGE || wanted.length < page.length) return;
  }
}

async function unlessRefused<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}
