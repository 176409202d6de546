import type { Text } from "./text.ts";
import type { Snowflake } from "./types.ts";

/** One thing worth knowing of who asked, for the team alone. */
export interface Known {
  readonly is: /** An account elsewhere that is linked to theirs. */
    | "account"
    /** A reason to look twice: short, in small letters, like “warned twice”. */
    | "flag"
    /** Anything else, one line. */
    | "line";
  readonly text: Text;
}

/** Whom it is about. Never a member who asks without being named. */
export interface About {
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
}
