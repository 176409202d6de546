import { DiscordAPIError, HTTPError, RateLimitError } from "@discordjs/rest";
import { ServiceError } from "#kernel/errors.ts";
import type { HeldBecause } from "#kernel/outbox.ts";
import type { Duration } from "#kernel/types.ts";

/** What a failed call means for whoever made it. The one place that knows Discord's error codes. */
export type Failure =
  /** Network, time-out, 5xx: whether Discord did it is not known. Later the same again. */
  | { readonly failure: "transient" }
  /** Discord did not do it; it may be asked again after `ms`. `global` when everything has to wait. */
  | { readonly failure: "rate-limited"; readonly ms: Duration; readonly global: boolean }
  /** This body will never be taken. `code` is Discord's, or the HTTP status. */
  | { readonly failure: "refused"; readonly code: number }
  /** Nothing can be said in this room until something changes. */
  | { readonly failure: "held"; readonly because: HeldBecause; readonly code: number }
  /** There is no room for another channel or thread, until one goes. */
  | { readonly failure: "full"; readonly code: number }
  /** The message, reaction or file meant is not there any more. */
  | { readonly failure: "gone"; readonly code: number }
  /** 50083: the thread is archived and must be opened first. */
  | { readonly failure: "archived"; readonly code: number }
  /** 40060: this interaction was answered before (by us, before a crash). */
  | { readonly failure: "acknowledged" }
  /** 10062, 10015, 50027: this interaction can't be answered any more. */
  | { readonly failure: "expired" }
  /** 401: the token is wrong or was reset. The process ends. */
  | { readonly failure: "unauthorized" }
  /** Not from Discord: an error of ours. */
  | { readonly failure: "bug" };

const HELD: Readonly<Record<number, HeldBecause>> = {
  10003: "room-gone",
  10004: "room-gone",
  50001: "no-permission",
  50007: "dm-closed",
  50013: "no-permission",
  50278: "no-mutual-server",
};

/** Unknown message, emoji, user, sticker, file: the target of a call, not its room. */
const GONE = new Set([10008, 10013, 10014, 10060]);

/** 500 channels of a server, active threads of a server. */
const FULL = new Set([30_013, 160_006]);
const INVALID_BODY = 50_035;
/** How Discord says that a category has its 50 channels. */
const CATEGORY_FULL = "CHANNEL_PARENT_MAX_CHANNELS";

/** Unknown interaction, unknown webhook, invalid webhook token: what an interaction's token says when its 15 minutes are over. */
const EXPIRED = new Set([10062, 10015, 50027]);

/** "API resource is currently overloaded". */
const OVERLOADED = 130_000;
/** "You are opening direct messages too fast". */
const OPENING_DMS_TOO_FAST = 40_003;
const THREAD_ARCHIVED = 50_083;
const ALREADY_ACKNOWLEDGED = 40_060;

/** A 429 without a usable time. */
const SHORTEST_WAIT: Duration = 250;

export function classify(error: unknown): Failure {
  if (error instanceof RateLimitError) return rateLimited(error);
  if (error instanceof DiscordAPIError) return byCode(error);
  if (error instanceof HTTPError || error instanceof ServiceError) return { failure: "transient" };
  if (error instanceof Error && error.message.startsWith("Expected token to be set")) {
    return { failure: "unauthorized" };
  }
  return isNetworkError(error) ? { failure: "transient" } : { failure: "bug" };
}

function rateLimited(error: RateLimitError): Failure {
  // A sublimit (renaming a channel) says its time in `retryAfter` only, a spent bucket in `timeToReset` only.
  const ms = Math.max(
    SHORTEST_WAIT,
    finite(error.timeToReset),
    finite(error.retryAfter),
    finite(error.sublimitTimeout),
  );
  return { failure: "rate-limited", ms, global: error.global };
}

function byCode(error: DiscordAPIError): Failure {
  const code = Number(error.code);
  if (EXPIRED.has(code)) return { failure: "expired" };
  if (error.status === 401) return { failure: "unauthorized" };
  if (code === ALREADY_ACKNOWLEDGED) return { failure: "acknowledged" };
  if (code === OVERLOADED) return { failure: "transient" };
  if (code === OPENING_DMS_TOO_FAST) return { failure: "rate-limited", ms: 60_000, global: false };
  if (code === THREAD_ARCHIVED) return { failure: "archived", code };
  if (FULL.has(code) || (code === INVALID_BODY && names(error.rawError, CATEGORY_FULL)))
    return { failure: "full", code };
  const because = HELD[code];
  if (because) return { failure: "held", because, code };
  if (GONE.has(code)) return { failure: "gone", code };
  if (error.status === 408 || error.status === 425) return { failure: "transient" };
  // Without a code it was not Discord's API that answered, but something in front of it.
  if (error.status === 403 && !Number.isFinite(code)) return { failure: "transient" };
  return { failure: "refused", code: code > 0 ? code : error.status };
}

/** Whether an answer names this mistake somewhere in the nested list of its fields. */
function names(answer: unknown, mistake: string): boolean {
  if (typeof answer !== "object" || answer === null) return answer === mistake;
  return Object.values(answer).some((one) => names(one, mistake));
}

/** Codes of sockets, name look-up, TLS and the HTTP client: the call may or may not have reached Discord. */
const NETWORK =
  /^(ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|E(HOST|NET)(UNREACH|DOWN)|EADDRNOTAVAIL|UND_ERR_(?!INVALID|NOT_SUPPORTED)\w+|CERT_\w+|UNABLE_TO_\w+|SELF_SIGNED\w+|DEPTH_ZERO\w+)$/;

function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "AbortError" || error.name === "TimeoutError") return true;
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === "string" && NETWORK.test(code)) return true;
  return error.cause !== undefined && isNetworkError(error.cause);
}

function finite(ms: number): Duration {
  return Number.isFinite(ms) ? ms : 0;
}
