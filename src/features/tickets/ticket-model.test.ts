import fc from "fast-check";
import { expect, test } from "vitest";
import { atLeast, type Level } from "#kernel/access.ts";
import { UserError } from "#kernel/errors.ts";
import { after, type Expected, fresh, type Name, type Sorting, type Step, step } from "#test/support/ticket-oracle.ts";
import { changeTicket, type TicketChange } from "./change-ticket.ts";
import { aTicket } from "./testing.ts";
import {
  canReopen,
  close,
  type Decision,
  type Fact,
  fold,
  isOpen,
  lock,
  reopen,
  requesterWrote,
  roomMade,
  staffReplied,
  type Ticket,
  transferred,
  turnPassed,
  unlock,
} from "./ticket.ts";

/** More of both by hand: `MODEL_RUNS=20000`. */
const RUNS = Number(process.env["MODEL_RUNS"] ?? 1_000);
const MOST_STEPS = 600;

const LEVELS: Readonly<Record<Name, Level>> = {
  ada: "user",
  ben: "user",
  jonas: "user",
  mel: "staff",
  kim: "staff",
  sam: "senior",
  rosa: "owner",
};

/** A ticket, and everything that ever happened to it. */
interface Played {
  ticket: Ticket;
  readonly facts: Fact[];
}

const opened: Fact = { kind: "opened", at: 0, person: "ada" };
const begin = (): Played => {
  const opening = aTicket({ requester: "ada", status: "opening", version: 1, openedAt: 0, turnAt: 0 });
  const made = roomMade(opening, 1, { kind: "dm", choice: 0 });
  return { ticket: made.after, facts: [opened, ...made.facts] };
};

/** The decisions behind one step, in their order; none where a person may not do it. */
function decide(ticket: Ticket, { who, command }: Step, at: number): Decision[] {
  const isTeam = atLeast(LEVELS[who], "staff") && (who !== ticket.requester || atLeast(LEVELS[who], "admin"));
  const isRequester = !isTeam && who === ticket.requester;
  switch (command.do) {
    case "write":
      return isTeam && who !== ticket.requester ? answer(ticket, who, at) : write(ticket, who, at);
    case "close":
    case "reopen": {
      const may = isTeam ? atLeast(LEVELS[who], "senior") : isRequester;
      if (!may || (command.do === "reopen" && who === ticket.requester && ticket.lockedAt !== null)) return [];
      if (command.do === "reopen") return [reopen(ticket, who, at)];
      return [close(ticket, { by: who, at, reason: null, how: "command" })];
    }
    default:
      return isTeam && isOpen(ticket) ? sort(ticket, who, command, at) : [];
  }
}

function write(ticket: Ticket, who: Name, at: number): Decision[] {
  const isHeard = who === ticket.requester && isOpen(ticket) && ticket.lockedAt === null;
  return isHeard ? [requesterWrote(ticket, who, at)] : [];
}

function answer(ticket: Ticket, who: Name, at: number): Decision[] {
  const opened = isOpen(ticket) || !canReopen(ticket) ? [] : [reopen(ticket, who, at)];
  const replied = staffReplied(opened[0]?.after ?? ticket, who, at);
  return [...opened, replied, turnPassed(replied.after, who, at)];
}

function sort(ticket: Ticket, who: Name, command: Sorting, at: number): Decision[] {
  const change = (of: TicketChange) => [changeTicket(ticket, of, who, at)];
  switch (command.do) {
    case "claim":
      return ticket.assignee === null ? change({ assignee: who }) : [];
    case "unclaim":
      return change({ assignee: null });
    case "assign": {
      const { to } = command;
      const answers = to !== "rosa" && atLeast(LEVELS[to], "staff") && to !== ticket.requester;
      return answers || to === who ? change({ assignee: to }) : [];
    }
    case "lock":
      return [lock(ticket, { by: who, at, reason: null, how: "command" })];
    case "unlock":
      return [unlock(ticket, { by: who, at, how: "command" })];
    case "priority":
      return change({ priority: command.to as Ticket["priority"] });
    case "tag":
      return change({ addTags: [command.tag] });
    case "untag":
      return change({ removeTags: [command.tag] });
    case "escalate":
      return change({ level: command.level });
    case "transfer": {
      if (command.to === ticket.requester) return [];
      const { requesterRoom, intake, dmCard } = ticket;
      const given = transferred(
        ticket,
        { requester: command.to, requesterRoom, intake, dmCard },
        { by: who, at, reason: null },
      );
      const dropped =
        given.after.assignee === command.to ? [changeTicket(given.after, { assignee: null }, null, at)] : [];
      return [given, ...dropped];
    }
  }
}

function play(played: Played, given: Step, at: number): void {
  try {
    for (const { after, facts } of decide(played.ticket, given, at)) {
      played.ticket = after;
      played.facts.push(...facts);
    }
  } catch (error) {
    // What can't be done is said to people, and changes nothing.
    if (!(error instanceof UserError)) throw error;
  }
}

/** A matcher for each of hundreds of thousands of steps would take longer than the steps. */
function mustBe<T>(is: T, wanted: T): void {
  if (JSON.stringify(is) !== JSON.stringify(wanted)) expect(is).toEqual(wanted);
}

const shown = (ticket: Ticket): Expected => ({
  is: ticket.status as Expected["is"],
  member: ticket.requester as Name,
  assignee: ticket.assignee as Name | null,
  locked: ticket.lockedAt !== null,
  priority: ticket.priority,
  tags: ticket.tags,
  level: ticket.level,
});

test("whatever anybody does, a ticket is what a few plain rules say, and its timeline tells the same", () => {
  const steps = fc.array(step, { maxLength: MOST_STEPS, size: "max" });
  fc.assert(
    fc.property(steps, (all) => {
      const played = begin();
      let expected = fresh;
      for (const [index, one] of all.entries()) {
        play(played, one, 2 + index);
        expected = after(expected, one);
        const { ticket, facts } = played;
        mustBe(shown(ticket), expected);
        // Written once, never changed: a ticket has as many facts as its version says.
        mustBe(ticket.version, facts.length);
        mustBe(ticket.closedAt === null, isOpen(ticket));
      }
      expect(fold(played.facts).status).toBe(played.ticket.status);
    }),
    { numRuns: RUNS, seed: Number(process.env["MODEL_SEED"] ?? 20_261_121) },
  );
});
