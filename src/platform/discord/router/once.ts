import type { App } from "#kernel/app.ts";
import type { Db, Tx, Write } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";

/** Remembers which events were handled. */
export interface HandledEvents {
  /** Notes it in this transaction. False when it was noted before: then nothing is to be done. */
  note(tx: Tx, key: string, at: Instant): Promise<boolean>;
  find(db: Db, key: string): Promise<boolean>;
}

/** This event was handled before: by this process, or by one that died before it could say so. Never shown, never logged as an error. */
export class AlreadyHandled extends Error {
  override readonly name = "AlreadyHandled";
}

export interface BoundApp {
  readonly app: App;
  readonly write: Write;
  /** Whether something was committed for this event. */
  committed(): boolean;
}

/** The app for one event: its first write notes the event in the same transaction, so that a repetition changes nothing. */
export function bindToEvent(app: App, handled: HandledEvents, eventId: string): BoundApp {
  let committed = false;
  const write: Write = async (work) => {
    if (committed) throw new Error("a handler writes once: what belongs together goes into one transaction");
    const result = await app.write(async (tx) => {
      if (!(await handled.note(tx, eventId, app.clock.now()))) throw new AlreadyHandled(eventId);
      return work(tx);
    });
    committed = true;
    return result;
  };
  return {
    app: Object.create(app, { write: { value: write, enumerable: true } }) as App,
    write,
    committed: () => committed,
  };
}
