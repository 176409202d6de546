import { UserError } from "#kernel/errors.ts";
import { mention, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

/** Not a time ahead within ninety days. */
export class NotAMoment extends UserError {
  readonly code = "on-call.not-a-moment";
}

export class NotOnCall extends UserError {
  readonly code = "on-call.not-on-call";
}

/** A turn is not ended by saying so: somebody else has to take it. */
export class OnCallByTurns extends UserError {
  readonly code = "on-call.by-turns";
  constructor(until: Instant) {
    super({ until: time(until, "f") });
  }
}

/** Nobody, too many, somebody who is not in the server, or a bot. */
export class NoPeople extends UserError {
  readonly code = "on-call.no-people";
  constructor(most: number) {
    super({ most });
  }
}

/** Not a day of the week with a time of day, or no such zone. */
export class NoHandOver extends UserError {
  readonly code = "on-call.no-hand-over";
}

export class NoRota extends UserError {
  readonly code = "on-call.no-rota";
}

/** None ahead of whoever asks, or not in the week that they named. */
export class NoTurn extends UserError {
  readonly code = "on-call.no-turn";
}

/** They left the server: nobody would be there in the turn they are given. */
export class GoneColleague extends UserError {
  readonly code = "on-call.gone-colleague";
  constructor(userId: Snowflake) {
    super({ who: mention(userId) });
  }
}

export class NoTurnOfTheirs extends UserError {
  readonly code = "on-call.no-turn-of-theirs";
  constructor(userId: Snowflake) {
    super({ who: mention(userId) });
  }
}
