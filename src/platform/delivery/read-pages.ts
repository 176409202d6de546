import type { API } from "@discordjs/core";
import type { APIMessage } from "discord-api-types/v10";
import type { Snowflake } from "#kernel/types.ts";

/** Discord gives at most this many messages at once. */
export const PAGE = 100;
/** Rooms whose page is kept: 15,000 messages at most. More than are read at the same time. */
const KEPT = 150;

interface Kept {
  readonly page: Promise<APIMessage[]>;
  isTaken: boolean;
}

/** The newest pages of rooms: read once by whoever reads a room and by whoever wants to know what one of its messages says. */
export class Pages {
  readonly #api: API;
  readonly #isBehind: (channelId: Snowflake) => boolean;
  readonly #kept = new Map<Snowflake, Kept>();

  /** `isBehind`: whether a room is still to be read, so that its page will be wanted anyway. */
  constructor(api: API, isBehind: (channelId: Snowflake) => boolean) {
    this.#api = api;
    this.#isBehind = isBehind;
  }

  /** For reading the room: read before by somebody else, or read now. Read again if it is taken again. Newest first. */
  take(channelId: Snowflake): Promise<APIMessage[]> {
    const kept = this.#kept.get(channelId);
    if (!kept || kept.isTaken) return this.#read(channelId, true);
    kept.isTaken = true;
    return kept.page;
  }

  /** Something happened in the room since that nobody told: its page is no good for reading it. */
  forget(channelId: Snowflake): void {
    this.#kept.delete(channelId);
  }

  /** A message of a room, as it was when the room was read or is now. Throws what Discord answers when it can't be read. */
  async message(channelId: Snowflake, messageId: Snowflake): Promise<APIMessage> {
    const kept = this.#kept.get(channelId)?.page;
    const page = kept ?? (this.#isBehind(channelId) ? this.#read(channelId, false) : undefined);
    const found = (await page)?.find(({ id }) => id === messageId);
    return found ?? this.#api.channels.getMessage(channelId, messageId);
  }

  #read(channelId: Snowflake, isTaken: boolean): Promise<APIMessage[]> {
    const page = this.#api.channels.getMessages(channelId, { limit: PAGE });
    this.#kept.delete(channelId);
    this.#kept.set(channelId, { page, isTaken });
    page.catch(() => {
      if (this.#kept.get(channelId)?.page === page) this.#kept.delete(channelId);
    });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return page;
  }
}
