import type { Access } from "#kernel/access.ts";
import { ServiceError, UserError } from "#kernel/errors.ts";
import type { Answer, Context } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { heading, paragraph, type View } from "#kernel/view.ts";
import { inSpan } from "#platform/trace/origin.ts";
import { checkAccess } from "./check-access.ts";
import { AlreadyHandled, type BoundApp, bindToEvent } from "./once.ts";
import type { Parts } from "./parts.ts";

/** What a handler came to: its answer, or why not. A refusal never takes the place of a card. */
export type Outcome = Answer | Refusal | Repeated;

export interface Refusal {
  readonly answer: "refuse";
  readonly view: View;
}

/** Somebody else is handling this event, or has: it is theirs to answer. */
export interface Repeated {
  readonly answer: "repeated";
}

const refuse = (view: View): Refusal => ({ answer: "refuse", view });

export interface Job {
  /** The event as everybody knows it, without the app. */
  readonly event: Omit<Context, "app" | "write">;
  readonly access: Access;
  run(context: Context): Promise<Answer>;
}

/** Checks access, runs a handler once and turns whatever it throws into words. Never rejects. */
export async function perform(parts: Parts, { event, access, run }: Job): Promise<Outcome> {
  const { app, handled, definitions } = parts;
  const bound = bindToEvent(app, handled, event.eventId);
  try {
    const { actor, guildId } = event;
    await checkAccess(access, { app, actor, guildId, isStaff: definitions.provides.isStaff });
    return await inSpan({ name: "use case", matters: true }, () =>
      run({ ...event, app: bound.app, write: bound.write }),
    );
  } catch (error) {
    return explain(parts, error, bound, event);
  }
}

function explain({ app }: Parts, error: unknown, bound: BoundApp, event: Job["event"]): Outcome {
  const ids = { eventId: event.eventId, guildId: event.guildId, channelId: event.channelId };
  if (error instanceof AlreadyHandled) return { answer: "repeated" };
  if (error instanceof UserError) {
    app.log.info({ ...ids, code: error.code }, "somebody was refused");
    return refuse(error.shown ?? problem(text(error.code, error.params)));
  }
  if (error instanceof ServiceError && !bound.committed()) {
    app.log.warn({ ...ids, err: error }, "something outside did not work");
    return refuse(problem(text("kernel.try-again")));
  }
  const id = app.ids.next().slice(-8);
  app.log.error({ ...ids, id, err: error }, "a handler failed");
  return refuse(failed(id, bound.committed() ? "kernel.failed-after" : "kernel.failed"));
}

/** One sentence that says what is wrong. */
export function problem(sentence: ReturnType<typeof text>): View {
  return { tone: "problem", blocks: [paragraph(sentence)] };
}

function failed(id: string, key: string): View {
  return {
    tone: "problem",
    blocks: [heading(text("kernel.failed-heading")), paragraph(text(key, { id: { markup: id } }))],
  };
}
