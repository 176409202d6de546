import {
  type APIInteraction,
  GatewayDispatchEvents as Event,
  type GatewayDispatchPayload,
  type GatewayMessageCreateDispatchData,
} from "discord-api-types/v10";
import type { App } from "#kernel/app.ts";
import type { Reply } from "#kernel/feature.ts";
import { type Duration, type Snowflake, seconds } from "#kernel/types.ts";
import type { CatchUp } from "../gateway/ports.ts";
import { roomOf } from "../gateway/room-of.ts";
import { type Accept, heardOfAgain, isSaidByPerson, joinedNow, newestIn } from "./inbound.ts";

/** What a gateway needs of the router to know what concerns us, without a query for what does not. */
export interface Sorting {
  /** Whether a message may be a typed command, by a look in memory. */
  mayBeCommand(message: GatewayMessageCreateDispatchData): boolean;
  /** How an interaction is answered. */
  replyOf(interaction: APIInteraction): Reply;
  /** Tells Discord to wait, unless that was done. */
  defer(interaction: APIInteraction, reply: Reply): Promise<void>;
  /** Somebody was seen in a server. */
  seen(guildId: Snowflake, userId: Snowflake): Promise<void>;
}

interface ForwardOptions {
  readonly app: Pick<App, "rooms" | "clock" | "self" | "log">;
  readonly sorting: Sorting;
  readonly catchUp: CatchUp;
  readonly send: (event: GatewayDispatchPayload, told: "live" | "replayed") => Promise<"accepted" | "nobody">;
  /** Everything this process would do alone: for what a worker can't do in time, and when there is none. */
  readonly here: Accept;
}

/** Discord waits three seconds. A worker that does not answer within half of them defers by itself; this is for one that is gone. */
const DEFER_AFTER: Duration = seconds(2);

/** What may be a form or a list of suggestions cannot be put off: it is answered where the socket is. */
const ANSWERED_HERE: readonly Reply[] = ["form", "form-or-update", "suggest"];

/** The gateway's side of `accept` where workers do the work: drops what is not ours, lets a room be caught up first, hands over the rest. */
export function createForward({ app, sorting, catchUp, send, here }: ForwardOptions): Accept {
  async function isOurs(channelId: Snowflake, guildId: Snowflake | undefined): Promise<boolean> {
    if (guildId === undefined) return true;
    const recalled = app.rooms.recall(channelId);
    return recalled === "ask" ? (await app.rooms.ask(channelId)) !== undefined : recalled === "ours";
  }

  async function concernsMessage(message: GatewayMessageCreateDispatchData): Promise<boolean> {
    if (!isSaidByPerson(message)) return false;
    const { channel_id, guild_id, author } = message;
    if (sorting.mayBeCommand(message) || (await isOurs(channel_id, guild_id))) return true;
    if (guild_id !== undefined) await sorting.seen(guild_id, author.id);
    return false;
  }

  async function concerns(event: GatewayDispatchPayload): Promise<boolean> {
    switch (event.t) {
      case Event.MessageCreate:
        return concernsMessage(event.d);
      case Event.MessageUpdate:
        return (
          event.d.edited_timestamp !== null && isSaidByPerson(event.d) && isOurs(event.d.channel_id, event.d.guild_id)
        );
      case Event.MessageReactionAdd:
      case Event.MessageReactionRemove:
        return event.d.user_id !== app.self.id && isOurs(event.d.channel_id, event.d.guild_id);
      case Event.MessageDelete:
      case Event.MessageDeleteBulk:
        return isOurs(event.d.channel_id, event.d.guild_id);
      case Event.ThreadUpdate:
      case Event.ThreadDelete:
      case Event.ThreadMembersUpdate:
        return isOurs(event.d.id, event.d.guild_id);
      case Event.ChannelUpdate:
        return isOurs(event.d.id, "guild_id" in event.d ? event.d.guild_id : undefined);
      case Event.TypingStart:
        return event.d.guild_id === undefined || app.rooms.recall(event.d.channel_id) === "ours";
      case Event.GuildCreate:
        return joinedNow(event.d, app.clock.now()) !== undefined;
      case Event.GuildMemberUpdate:
        return !event.d.user.bot;
      case Event.ChannelDelete:
      case Event.GuildRoleDelete:
      case Event.GuildMemberRemove:
        return true;
      default:
        return false;
    }
  }

  async function interaction(
    event: GatewayDispatchPayload & { t: Event.InteractionCreate },
    told: "live" | "replayed",
  ) {
    const reply = sorting.replyOf(event.d);
    if (ANSWERED_HERE.includes(reply)) return here(event, told);
    let ended = false;
    const alarm = app.clock.at(app.clock.now() + DEFER_AFTER, () => {
      if (!ended) void sorting.defer(event.d, reply).catch((err: unknown) => app.log.warn({ err }, "not deferred"));
    });
    try {
      if ((await send(event, told)) === "nobody") await here(event, told);
    } finally {
      ended = true;
      alarm.cancel();
    }
  }

  return async (event, told) => {
    if (event.t === Event.InteractionCreate) return interaction(event, told);
    if (event.t === Event.ThreadListSync) return heardOfAgain(event.d, app, catchUp);
    if (!(await concerns(event))) return;
    const room = roomOf(event);
    if (room !== undefined && event.t !== Event.ChannelDelete) await catchUp.ready(room);
    if ((await send(event, told)) === "nobody") await here(event, told);
    else if (event.t === Event.ChannelUpdate) await catchUp.changed(event.d.id, newestIn(event.d));
  };
}
