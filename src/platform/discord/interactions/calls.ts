import type { RawFile, REST } from "@discordjs/rest";
import { InteractionResponseType, MessageFlags, Routes } from "discord-api-types/v10";
import type { Clock } from "#kernel/clock.ts";
import type { MessageBody } from "#kernel/outbox.ts";
import type { Duration, Instant, Snowflake } from "#kernel/types.ts";
import { classify } from "../rest/failures.ts";

/** What is needed to answer. */
export interface Answerable {
  readonly id: Snowflake;
  readonly token: string;
  readonly applicationId: Snowflake;
}

/** The first answer to an interaction. */
export interface Callback {
  readonly type: InteractionResponseType;
  readonly data?: object;
  readonly uploads?: MessageBody["uploads"];
}

export interface Calls {
  /** The first answer. "acknowledged" when there was one before that is not ours, "expired" when nobody waits any more. */
  callback(to: Answerable, response: Callback, until: Instant): Promise<CallEnd>;
  editOriginal(to: Answerable, body: MessageBody, until: Instant): Promise<CallEnd>;
  deleteOriginal(to: Answerable, until: Instant): Promise<CallEnd>;
  followUpPrivately(to: Answerable, body: MessageBody, until: Instant): Promise<CallEnd>;
}

export type CallEnd = "done" | "acknowledged" | "expired";

const FIRST_BACK_OFF: Duration = 200;

/** Calls that carry the interaction's token instead of ours: they wait behind nobody. Repeated until `until` while Discord is away. */
export function createCalls(rest: REST, clock: Clock): Calls {
  async function patiently(until: Instant, call: () => Promise<unknown>): Promise<CallEnd> {
    let unclear = false;
    for (let wait = FIRST_BACK_OFF; ; wait *= 2) {
      try {
        await call();
        return "done";
      } catch (error) {
        const failure = classify(error);
        // After a try whose outcome we never saw, that one was it.
        if (failure.failure === "acknowledged") return unclear ? "done" : "acknowledged";
        if (failure.failure === "expired" || failure.failure === "gone") return "expired";
        unclear ||= failure.failure === "transient";
        const pause =
          failure.failure === "rate-limited" ? failure.ms : failure.failure === "transient" ? wait : undefined;
        if (pause === undefined) throw error;
        if (clock.now() + pause > until) return "expired";
        await clock.sleep(pause);
      }
    }
  }

  return {
    callback: (to, { uploads, ...response }, until) =>
      patiently(until, () =>
        rest.post(Routes.interactionCallback(to.id, to.token), { body: response, ...rawFiles(uploads), auth: false }),
      ),
    editOriginal: (to, body, until) =>
      patiently(until, () =>
        rest.patch(Routes.webhookMessage(to.applicationId, to.token, "@original"), {
          body: sendable(body),
          ...rawFiles(body.uploads),
          auth: false,
        }),
      ),
    deleteOriginal: (to, until) =>
      patiently(until, () =>
        rest.delete(Routes.webhookMessage(to.applicationId, to.token, "@original"), { auth: false }),
      ),
    followUpPrivately: (to, body, until) =>
      patiently(until, () =>
        rest.post(Routes.webhook(to.applicationId, to.token), {
          body: { ...sendable(body), flags: (body.flags ?? 0) | MessageFlags.Ephemeral },
          ...rawFiles(body.uploads),
          auth: false,
        }),
      ),
  };
}

/** What goes beside the JSON of a message. */
export function rawFiles(uploads: MessageBody["uploads"] = []): { readonly files?: RawFile[] } {
  if (uploads.length === 0) return {};
  return { files: uploads.map(({ name, base64 }) => ({ name, data: Buffer.from(base64, "base64") })) };
}

/** Without what only lanes send. Pings nobody unless the view named whom. */
export function sendable(body: MessageBody): MessageBody & { readonly attachments?: readonly object[] } {
  const { files: _files, replyTo: _replyTo, uploads, ...rest } = body;
  // Named, so that in an edited message they take the place of the earlier ones.
  const attachments = uploads?.map(({ name }, id) => ({ id, filename: name }));
  return { allowed_mentions: { parse: [] }, ...rest, ...(attachments ? { attachments } : {}) };
}

export const messageResponse = (body: MessageBody, visible: "private" | "public"): Callback => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { ...sendable(body), flags: (body.flags ?? 0) | (visible === "private" ? MessageFlags.Ephemeral : 0) },
  ...(body.uploads ? { uploads: body.uploads } : {}),
});
