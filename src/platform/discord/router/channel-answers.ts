import { type APIMessage, MessageFlags, MessageReferenceType, Routes } from "discord-api-types/v10";
import type { MessageBody } from "#kernel/outbox.ts";
import type { Duration, Snowflake } from "#kernel/types.ts";
import { minutes } from "#kernel/types.ts";
import { rawFiles, sendable } from "../interactions/calls.ts";
import { classify } from "../rest/failures.ts";
import type { Parts } from "./parts.ts";

const FIRST_BACK_OFF: Duration = 500;
/** Discord remembers a nonce for some minutes; trying longer could say it twice. */
const LONGEST: Duration = minutes(2);

/** Answers a typed command in its channel, once: the nonce is the command's own id. Undefined when nothing can be said there. */
export async function replyInChannel(
  { rest, app }: Pick<Parts, "rest" | "app">,
  to: { readonly channelId: Snowflake; readonly messageId: Snowflake },
  body: MessageBody,
): Promise<Snowflake | undefined> {
  const message = {
    ...sendable(body),
    allowed_mentions: { parse: [], ...body.allowed_mentions, replied_user: false },
    flags: (body.flags ?? 0) | MessageFlags.SuppressNotifications,
    message_reference: {
      type: MessageReferenceType.Default,
      message_id: to.messageId,
      channel_id: to.channelId,
      fail_if_not_exists: false,
    },
    nonce: to.messageId,
    enforce_nonce: true,
  };
  const until = app.clock.now() + LONGEST;
  for (let wait = FIRST_BACK_OFF; ; wait *= 2) {
    const release = await rest.pacer.token("answer");
    let failure: ReturnType<typeof classify>;
    try {
      const said = (await rest.lane.post(Routes.channelMessages(to.channelId), {
        body: message,
        ...rawFiles(body.uploads),
      })) as { id: Snowflake };
      return said.id;
    } catch (error) {
      failure = classify(error);
      if (failure.failure === "bug") throw error;
    } finally {
      release();
    }
    const pause = failure.failure === "rate-limited" ? failure.ms : wait;
    const again = failure.failure === "rate-limited" || failure.failure === "transient";
    if (!again || app.clock.now() + pause > until) {
      app.log.warn({ ...to, failure }, "a typed command was not answered");
      return undefined;
    }
    await app.clock.sleep(pause);
  }
}

/** Takes one of our own answers away. That it is gone already is fine. */
export async function removeAnswer(
  { rest, app }: Pick<Parts, "rest" | "app">,
  channelId: Snowflake,
  messageId: Snowflake,
): Promise<void> {
  try {
    await rest.api.channels.deleteMessage(channelId, messageId);
  } catch (error) {
    app.log.debug({ err: error, channelId, messageId }, "an answer was not taken away");
  }
}

export const bears = ({ components = [] }: Pick<APIMessage, "components">, id: string): boolean =>
  JSON.stringify(components).includes(JSON.stringify(id));
