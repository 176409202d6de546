import fc from "fast-check";

/** What a ticket should be after what people do, said once more in as few words as it takes: no facts, no rooms, no store. */
export interface Expected {
  readonly is: "new" | "waiting-staff" | "waiting-requester" | "closed";
  readonly member: Name;
  readonly assignee: Name | null;
  readonly locked: boolean;
  readonly priority: string;
  readonly tags: readonly string[];
  readonly level: number;
}

/** Members of the server; of the team; more senior in it, who alone may close here; and the owner of the server. */
export const MEMBERS = ["ada", "ben", "jonas"] as const;
export const STAFF = ["mel", "kim"] as const;
export const NAMES = [...MEMBERS, ...STAFF, "sam", "rosa"] as const;
export type Name = (typeof NAMES)[number];

/** What the team alone does to an open ticket. */
export type Sorting =
  | { readonly do: "claim" | "unclaim" | "lock" | "unlock" }
  | { readonly do: "assign" | "transfer"; readonly to: Name }
  | { readonly do: "priority"; readonly to: string }
  | { readonly do: "tag" | "untag"; readonly tag: string }
  | { readonly do: "escalate"; readonly level: number };

export type Command = Sorting | { readonly do: "close" | "reopen" | "write" };

export interface Step {
  readonly who: Name;
  readonly command: Command;
}

export const fresh: Expected = {
  is: "new",
  member: "ada",
  assignee: null,
  locked: false,
  priority: "normal",
  tags: [],
  level: 0,
};

const isMember = (who: Name) => MEMBERS.some((one) => one === who);

/** Whether somebody acts as the team. Whoever asks does not, unless the whole server is theirs. */
export const isTeam = (who: Name, { member }: Expected): boolean =>
  !isMember(who) && (who !== member || who === "rosa");

/** In this desk only seniors and those above them close and reopen for the team. */
const mayClose = (who: Name, ticket: Expected): boolean =>
  isTeam(who, ticket) ? who === "sam" || who === "rosa" : who === ticket.member;

/** The ticket as it is after a step; as it was where the step is refused. */
export function after(ticket: Expected, { who, command }: Step): Expected {
  switch (command.do) {
    case "write":
      return written(ticket, who);
    case "close":
      return mayClose(who, ticket) && ticket.is !== "closed" ? { ...ticket, is: "closed" } : ticket;
    case "reopen":
      return mayClose(who, ticket) && ticket.is === "closed" && !(who === ticket.member && ticket.locked)
        ? { ...ticket, is: "waiting-staff" }
        : ticket;
    default:
      return isTeam(who, ticket) && ticket.is !== "closed" ? sorted(ticket, who, command) : ticket;
  }
}

function written(ticket: Expected, who: Name): Expected {
  const isOpen = ticket.is !== "closed";
  if (who === ticket.member) {
    return isOpen && !ticket.locked && ticket.is === "waiting-requester" ? { ...ticket, is: "waiting-staff" } : ticket;
  }
  return isTeam(who, ticket) ? { ...ticket, is: "waiting-requester" } : ticket;
}

function sorted(ticket: Expected, who: Name, command: Sorting): Expected {
  switch (command.do) {
    case "claim":
      return ticket.assignee === null ? { ...ticket, assignee: who } : ticket;
    case "unclaim":
      return { ...ticket, assignee: null };
    case "assign": {
      const answers = !isMember(command.to) && command.to !== "rosa" && command.to !== ticket.member;
      return answers || command.to === who ? { ...ticket, assignee: command.to } : ticket;
    }
    case "lock":
      return { ...ticket, locked: true };
    case "unlock":
      return { ...ticket, locked: false };
    case "priority":
      return { ...ticket, priority: command.to };
    case "tag":
      return { ...ticket, tags: [...new Set([...ticket.tags, command.tag])].sort() };
    case "untag":
      return { ...ticket, tags: ticket.tags.filter((tag) => tag !== command.tag) };
    case "escalate":
      return { ...ticket, level: command.level };
    case "transfer": {
      const { to } = command;
      return to === ticket.member
        ? ticket
        : { ...ticket, member: to, assignee: ticket.assignee === to ? null : ticket.assignee };
    }
  }
}

const name = fc.constantFrom(...NAMES);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("write" as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom("claim", "unclaim", "lock", "unlock", "close", "reopen", "reopen" as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("assign" as const, "transfer" as const), to: name }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("priority" as const), to: fc.constantFrom("low", "normal", "critical") }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom("tag" as const, "untag" as const),
      tag: fc.constantFrom("refund", "vip", "bug"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("escalate" as const), level: fc.integer({ min: 0, max: 10 }) }),
  },
);

/** Anybody does anything. */
export const step: fc.Arbitrary<Step> = fc.record({ who: name, command });
