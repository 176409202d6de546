import { ALL_RIGHTS, atLeast, highest, type Level, RIGHTS, type Right } from "#kernel/access.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Origin } from "./ticket-type.ts";

/** Levels that can be given. Nobody is given the server. */
export const GIVEN_LEVELS = ["staff", "senior", "manager", "admin"] as const satisfies readonly Level[];
export type GivenLevel = (typeof GIVEN_LEVELS)[number];

/** Those that can be given for one topic: what an admin does concerns the whole server. */
export const TOPIC_LEVELS = ["staff", "senior", "manager"] as const satisfies readonly GivenLevel[];

/** A level that a role or somebody was given: by a desk in all of the server, by a type for it and all below it. */
export interface Grant {
  readonly to: "role" | "user";
  readonly id: Snowflake;
  readonly level: GivenLevel;
  readonly origin: Origin;
}

/** From which level on rights are held, where not as usual. */
export type MovedRights = Readonly<Partial<Record<Right, Level>>>;

/** Who answers, and what else was given. */
export interface Team {
  readonly staffRoles: readonly Snowflake[];
  readonly levels: readonly Grant[];
}

interface Member {
  readonly id: Snowflake;
  readonly roles: readonly Snowflake[];
}

/** What somebody was given. */
export const givenTo = (levels: readonly Grant[], { id, roles }: Member): Level =>
  highest(
    "user",
    ...levels
      .filter((grant) => (grant.to === "user" ? grant.id === id : roles.includes(grant.id)))
      .map(({ level }) => level),
  );

/** What somebody holds by a desk, or by one of its types. */
export function levelIn({ staffRoles, levels }: Team, member: Member): Level {
  const isStaff = staffRoles.some((role) => member.roles.includes(role));
  return highest(isStaff ? "staff" : "user", givenTo(levels, member));
}

/** Whether somebody is of the team of a type: whoever may not read its tickets is not. */
export const isStaffOf = (team: Team & { readonly permissions: MovedRights }, member: Member): boolean =>
  atLeast(levelIn(team, member), fromLevel(team.permissions, "read"));

/** From which level on something is permitted where some rights are moved. */
export const fromLevel = (moved: MovedRights | undefined, right: Right): Level => moved?.[right] ?? RIGHTS[right].from;

/** Whether staff read the tickets of a type, who hold nothing more. */
export const staffReads = ({ permissions }: { readonly permissions: MovedRights }): boolean =>
  atLeast("staff", fromLevel(permissions, "read"));

/** Permissions that a server may hold at another level: who gives them to others stays as it is. */
export const MOVABLE_RIGHTS = ALL_RIGHTS.filter((right) => right !== "permissions" && right !== "all-permissions");

/** Those of them that a topic may hold at another level for its tickets. */
export const TOPIC_RIGHTS = MOVABLE_RIGHTS.filter((right) => RIGHTS[right].about === "ticket");
