import { UserError } from "#kernel/errors.ts";
import { mention } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Whoever is named does not answer this ticket, or is not in the server. */
export class NotOfTeam extends UserError {
  readonly code = "assignment.not-of-team";
  constructor(userId: Snowflake) {
    super({ who: mention(userId) });
  }
}

/** Somebody else looks after it already, and a claim takes nothing from anybody. */
export class ClaimedAlready extends UserError {
  readonly code = "assignment.claimed-already";
  constructor(userId: Snowflake, number: number) {
    super({ who: mention(userId), number: String(number) });
  }
}

/** Its topic leaves it to whoever looks after a ticket to give it back. */
export class NotYoursToGive extends UserError {
  readonly code = "assignment.not-yours-to-give";
  constructor(userId: Snowflake) {
    super({ who: mention(userId) });
  }
}

/** Its topic lets nobody else answer what somebody looks after. */
export class NotYoursToAnswer extends UserError {
  readonly code = "assignment.not-yours-to-answer";
  constructor(userId: Snowflake) {
    super({ who: mention(userId) });
  }
}

/** Neither a member nor `me` or `nobody`, or both. */
export class WhoIsMeant extends UserError {
  readonly code = "assignment.who-is-meant";
}

/** Nobody who could take over: themselves, a bot, or not in the server. */
export class NotAColleague extends UserError {
  readonly code = "assignment.not-a-colleague";
}

export class NoHours extends UserError {
  readonly code = "assignment.no-hours";
}

/** Those are no days of the week. */
export class NoDays extends UserError {
  readonly code = "assignment.no-days";
}

/** Not a time ahead within a year, or one that ends before it begins. */
export class NoTimeOff extends UserError {
  readonly code = "assignment.no-time-off";
}

/** More than fits: the next has to wait until one of them is over. */
export class TooOftenAway extends UserError {
  readonly code = "assignment.too-often-away";
}

export class NotAway extends UserError {
  readonly code = "assignment.not-away";
}

export class NoSuchSkill extends UserError {
  readonly code = "assignment.no-such-skill";
  constructor(userId: Snowflake, skill: string) {
    super({ who: mention(userId), skill });
  }
}

/** Everybody who could look after it is away, or nobody is there. */
export class NobodyFree extends UserError {
  readonly code = "assignment.nobody-free";
}
