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

/** Neither a member nor `me` or `nobody`, or both. */
export class WhoIsMeant extends UserError {
  readonly code = "assignment.who-is-meant";
}

export class NotTheTeams extends UserError {
  readonly code = "assignment.only-the-team";
}

export class NoHours extends UserError {
  readonly code = "assignment.no-hours";
}

export class NoSuchSkill extends UserError {
  readonly code = "assignment.no-such-skill";
  constructor(userId: Snowflake, skill: string) {
    super({ who: mention(userId), skill });
  }
}
