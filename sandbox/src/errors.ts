/** The nested `errors` object of a 50035: field names down to lists of `{code, message}`. */
export type FieldErrors = { [field: string]: FieldErrors } | { _errors: { code: string; message: string }[] };

/** An answer that refuses, as Discord words it. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: FieldErrors | undefined;
  /** Seconds until the same call may work; with 429 only. */
  readonly retryAfter: number | undefined;

  constructor(status: number, code: number, message: string, errors?: FieldErrors, retryAfter?: number) {
    super(message);
    this.name = "DiscordError";
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }

  toJSON(): object {
    return {
      message: this.message,
      code: this.code,
      ...(this.errors ? { errors: this.errors } : {}),
      ...(this.retryAfter === undefined ? {} : { retry_after: this.retryAfter, global: false }),
    };
  }
}

/** Every JSON error code the box answers with: HTTP status and Discord's own words. */
export const knownErrors = {
  10001: [404, "Unknown account"],
  10002: [404, "Unknown application"],
  10003: [404, "Unknown Channel"],
  10004: [404, "Unknown Guild"],
  10006: [404, "Unknown Invite"],
  10007: [404, "Unknown Member"],
  10008: [404, "Unknown Message"],
  10009: [404, "Unknown permission overwrite"],
  10011: [404, "Unknown Role"],
  10013: [404, "Unknown User"],
  10014: [404, "Unknown Emoji"],
  10015: [404, "Unknown Webhook"],
  10026: [404, "Unknown Ban"],
  10060: [404, "Unknown Sticker"],
  10062: [404, "Unknown interaction"],
  10063: [404, "Unknown application command"],
  10065: [404, "Unknown Voice State"],
  10066: [404, "Unknown application command permissions"],
  20009: [400, "Explicit content cannot be sent to the desired recipient(s)"],
  20012: [403, "You are not authorized to perform this action on this application"],
  20016: [429, "This action cannot be performed due to slowmode rate limit."],
  20028: [429, "The channel you are writing has hit the write rate limit."],
  30003: [400, "Maximum number of pins reached for the channel (250)"],
  30005: [400, "Maximum number of guild roles reached (250)"],
  30007: [400, "Maximum number of webhooks reached (15)"],
  30010: [400, "Maximum number of reactions reached (20)"],
  30013: [400, "Maximum number of guild channels reached (500)"],
  30015: [400, "Maximum number of attachments in a message reached (10)"],
  30032: [400, "Maximum number of application commands reached (100)"],
  30033: [400, "Max number of thread participants has been reached (1000)"],
  30034: [400, "Max number of daily application command creates has been reached (200)"],
  30046: [429, "Maximum number of edits to messages older than 1 hour reached. Try again later"],
  30048: [400, "Maximum number of tags reached (20)"],
  30058: [400, "Maximum number of webhooks per guild reached (1000)"],
  30060: [400, "Maximum number of channel permission overwrites reached (1000)"],
  40001: [401, "Unauthorized"],
  40003: [403, "You are opening direct messages too fast"],
  40005: [413, "Request entity too large"],
  40007: [403, "The user is banned from this guild"],
  40009: [400, "Only one channel can be moved to a different category at a time"],
  40033: [400, "This message has already been crossposted"],
  40060: [400, "Interaction has already been acknowledged."],
  40062: [429, "Service resource is being rate limited."],
  40066: [403, "There are no tags available that can be set by non-moderators"],
  40067: [400, "A tag is required to create a forum post in this channel"],
  40094: [400, "This interaction has reached the maximum number of follow-up messages"],
  50001: [403, "Missing Access"],
  50003: [403, "Cannot execute action on a DM channel"],
  50005: [403, "Cannot edit a message authored by another user"],
  50006: [400, "Cannot send an empty message"],
  50007: [403, "Cannot send messages to this user"],
  50008: [400, "Cannot send messages in a non-text channel"],
  50013: [403, "Missing Permissions"],
  50016: [
    400,
    "Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete",
  ],
  50019: [403, "A message can only be pinned to the channel it was sent in"],
  50021: [403, "Cannot execute action on a system message"],
  50024: [403, "Cannot execute action on this channel type"],
  50025: [401, "Invalid OAuth2 access token provided"],
  50027: [401, "Invalid Webhook Token"],
  50028: [400, "Invalid role"],
  50033: [400, "Invalid Recipient(s)"],
  50034: [400, "A message provided was too old to bulk delete"],
  50035: [400, "Invalid Form Body"],
  50068: [400, "Invalid message type"],
  50046: [400, "Invalid file uploaded"],
  50074: [400, "Cannot delete a channel required for Community guilds"],
  50081: [400, "Invalid sticker sent"],
  50083: [400, "Thread is archived"],
  50086: [400, "Invalid request origin"],
  50109: [400, "The request body contains invalid JSON."],
  50159: [400, "Voice messages do not support additional content"],
  50160: [400, "Voice messages must have a single audio attachment"],
  50161: [400, "Voice messages must have supporting metadata"],
  50162: [400, "Voice messages cannot be edited"],
  50173: [400, "You cannot send voice messages in this channel"],
  50278: [403, "Cannot send messages to this user due to having no mutual guilds"],
  110000: [202, "Index not yet available. Try again later"],
  160002: [400, "Cannot reply without permission to read message history"],
  160004: [400, "A thread has already been created for this message"],
  160005: [400, "Thread is locked"],
  160006: [400, "Maximum number of active threads reached"],
  160011: [400, "Forward messages cannot have additional content"],
  160014: [403, "Cannot forward a message whose content you cannot read"],
  220001: [400, "Webhooks posted to forum channels must have a thread_name or thread_id"],
  220002: [400, "Webhooks posted to forum channels cannot have both a thread_name and thread_id"],
  220003: [400, "Webhooks can only create threads in forum channels"],
  500000: [400, "Failed to ban users"],
  520000: [400, "Poll voting blocked"],
  520001: [400, "Poll expired"],
  520002: [400, "Invalid channel type for poll creation"],
  520003: [403, "Cannot edit a poll message"],
  520006: [400, "Cannot expire a non-poll message"],
} as const satisfies Record<number, readonly [number, string]>;

export type KnownError = keyof typeof knownErrors;

/** The refusal with this code, in Discord's words: `throw refuse(10003)`. `retryAfter`: milliseconds until a 429 ends. */
export function refuse(code: KnownError, { retryAfter = 1_000 }: { retryAfter?: number } = {}): DiscordError {
  const [status, message] = knownErrors[code];
  return new DiscordError(status, code, message, undefined, status === 429 ? retryAfter / 1_000 : undefined);
}

/** 50035 for one field: `throw invalid("embeds.0.title", "BASE_TYPE_MAX_LENGTH", "Must be 256 or fewer in length.")`. */
export function invalid(path: string, code: string, message: string): DiscordError {
  return invalidFields([{ path, code, message }]);
}

/** 50035 for several fields at once, nested as Discord nests them. */
export function invalidFields(mistakes: readonly { path: string; code: string; message: string }[]): DiscordError {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of mistakes) {
    let at = root;
    for (const step of path === "" ? [] : path.split(".")) at = (at[step] ??= {}) as Record<string, unknown>;
    ((at._errors ??= []) as object[]).push({ code, message });
  }
  return new DiscordError(400, 50035, "Invalid Form Body", root as FieldErrors);
}
