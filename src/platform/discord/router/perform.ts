import type { Access, Person } from "#kernel/access.ts";
import { ServiceError, SwitchedOff, UserError } from "#kernel/errors.ts";
import type { Answer, Context } from "#kernel/feature.ts";
import type { PartName } from "#kernel/parts.ts";
import { text } from "#kernel/text.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import { oneLine } from "#kernel/words.ts";
import { inSpan } from "#platform/trace/origin.ts";
import { admit } from "./admit.ts";
import { notHere } from "./not-here.ts";
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

/** An event as everybody knows it, before it is known what its person may do. */
export type Event = Omit<Context, "app" | "write" | "actor"> & { readonly person: Person };

export interface Job {
  readonly event: Event;
  readonly access: Access;
  readonly part?: PartName | undefined;
  /** Path of a command that the server may have decided about, when Discord did not look at that. */
  readonly heldTo?: string | undefined;
  run(context: Context): Promise<Answer>;
}

/** Checks that it is switched on, and access, runs a handler once and turns whatever it throws into words. Never rejects. */
export async function perform(parts: Parts, { event, access, part, heldTo, run }: Job): Promise<Outcome> {
  const { app, handled, definitions, permissions, rules } = parts;
  const bound = bindToEvent(app, handled, event.eventId);
  try {
    const { person, ...where } = event;
    if (part && !app.isOn(where.guildId, part)) throw new SwitchedOff(part, access);
    const { guildId, channelId } = where;
    if (heldTo && guildId && !(await rules.allow({ person, guildId, channelId, path: heldTo }))) {
      return refuse(notHere(heldTo));
    }
    const { holds } = definitions.provides;
    const actor = await admit(access, { app, person, guildId: where.guildId, holds, permissions });
    return await inSpan({ name: "use case", matters: true }, () =>
      run({ ...where, actor, app: bound.app, write: bound.write }),
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
  return refuse(failed(id, bound.committed() ? "kernel.failed-after" : "kernel.failed", app.config.contact));
}

/** One sentence that says what is wrong. */
export function problem(sentence: ReturnType<typeof text>): View {
  return { tone: "problem", blocks: [paragraph(sentence)] };
}

function failed(id: string, key: string, contact: string | undefined): View {
  const says = [heading(text("kernel.failed-heading")), paragraph(text(key, { id: { markup: id } }))];
  // The host's own words: a link stays one.
  const reach = contact === undefined ? [] : [small(text("kernel.contact", { contact: { markup: oneLine(contact) } }))];
  return { tone: "problem", blocks: [...says, ...reach] };
}
