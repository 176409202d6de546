/** Gateway opcodes and close codes, by Discord's names. */
export const Op = {
  DISPATCH: 0,
  HEARTBEAT: 1,
  IDENTIFY: 2,
  PRESENCE_UPDATE: 3,
  VOICE_STATE_UPDATE: 4,
  RESUME: 6,
  RECONNECT: 7,
  REQUEST_GUILD_MEMBERS: 8,
  INVALID_SESSION: 9,
  HELLO: 10,
  HEARTBEAT_ACK: 11,
  REQUEST_SOUNDBOARD_SOUNDS: 31,
  REQUEST_CHANNEL_INFO: 43,
} as const;

export const Close = {
  UNKNOWN_ERROR: [4000, "Unknown error."],
  UNKNOWN_OPCODE: [4001, "Unknown opcode."],
  DECODE_ERROR: [4002, "Error while decoding payload."],
  NOT_AUTHENTICATED: [4003, "Not authenticated."],
  AUTHENTICATION_FAILED: [4004, "Authentication failed."],
  ALREADY_AUTHENTICATED: [4005, "Already authenticated."],
  INVALID_SEQ: [4007, "Invalid seq."],
  RATE_LIMITED: [4008, "Rate limited."],
  SESSION_TIMED_OUT: [4009, "Session timed out."],
  INVALID_SHARD: [4010, "Invalid shard."],
  SHARDING_REQUIRED: [4011, "Sharding required."],
  INVALID_API_VERSION: [4012, "Invalid API version."],
  INVALID_INTENTS: [4013, "Invalid intent(s)."],
  DISALLOWED_INTENTS: [4014, "Disallowed intent(s)."],
} as const satisfies Record<string, readonly [number, string]>;

export type CloseReason = (typeof Close)[keyof typeof Close];

/** Bytes of one frame from a client; more is a decode error. */
export const MAX_CLIENT_PAYLOAD = 4_096;

/** Frames a client may send in a minute. */
export const SENDS_PER_MINUTE = 120;

/** How long a session waits for its client, in box milliseconds. */
export const SESSION_WINDOW = 5 * 60_000;

/** Events kept for a resume. */
export const REPLAY_EVENTS = 5_000;

/** Guilds one shard takes; an application in more must share them out. */
export const MAX_GUILDS_PER_SHARD = 2_500;

/** Guilds a shard should have: what `/gateway/bot` advises. */
export const GUILDS_PER_SHARD = 1_000;
