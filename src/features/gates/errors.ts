import { UserError } from "#kernel/errors.ts";
import type { Instant } from "#kernel/types.ts";
import { moment, type RefusedFacts, refusedView, sentenceOf } from "./views/refused.ts";

/** A ticket is not opened. Nothing was changed. */
export class GateRefused extends UserError {
  readonly code: string;

  constructor(facts: RefusedFacts) {
    const sentence = sentenceOf(facts);
    super(sentence.params, refusedView(facts));
    this.code = sentence.key;
  }
}

/** A length of time that can't be read. */
export class NotALength extends UserError {
  readonly code = "gates.not-a-length";
}

/** Nobody was named. */
export class NobodyNamed extends UserError {
  readonly code = "gates.nobody-named";
}

/** Let in again already, or never kept out. */
export class NotBlocked extends UserError {
  readonly code = "gates.not-blocked";
}

/** Tickets are taken already. */
export class NothingClosed extends UserError {
  readonly code = "gates.nothing-closed";
}

/** No topic of this server is called that. */
export class NoSuchTopic extends UserError {
  readonly code = "gates.no-such-topic";
  constructor(said: string) {
    super({ said });
  }
}

/** A question that was answered, or is somebody else's. */
export class CheckGone extends UserError {
  readonly code = "gates.check-gone";
}

/** Somebody who is blocked writes to a ticket of theirs. Nothing was passed on. */
export class NotHeard extends UserError {
  readonly code: string;
  constructor({ server, until }: { readonly server: string; readonly until: Instant | null }) {
    super(until === null ? { server } : { server, until: moment(until) });
    this.code = until === null ? "gates.blocked-here" : "gates.blocked-here-until";
  }
}
