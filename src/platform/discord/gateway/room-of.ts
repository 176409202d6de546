import type { GatewayDispatchPayload } from "discord-api-types/v10";
import type { Snowflake } from "#kernel/types.ts";

/** The channel whose events keep their order with this one. Undefined for what waits for nobody: interactions, and events of no channel. */
export function roomOf(event: GatewayDispatchPayload): Snowflake | undefined {
  switch (event.t) {
    case "MESSAGE_CREATE":
    case "MESSAGE_UPDATE":
    case "MESSAGE_DELETE":
    case "MESSAGE_DELETE_BULK":
    case "MESSAGE_REACTION_ADD":
    case "MESSAGE_REACTION_REMOVE":
      return event.d.channel_id;
    case "THREAD_UPDATE":
    case "THREAD_DELETE":
    case "THREAD_MEMBERS_UPDATE":
    case "CHANNEL_UPDATE":
    case "CHANNEL_DELETE":
      return event.d.id;
    default:
      return undefined;
  }
}
