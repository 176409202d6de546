import fc from "fast-check";
import { expect, test } from "vitest";
import { NotThisStatus, RoomGone } from "./errors.ts";
import { aClosedTicket, aTicket } from "./testing.ts";
import {
  close,
  type Decision,
  enterPhase,
  erased,
  type Fact,
  fold,
  hold,
  noted,
  openingFailed,
  queued,
  reachability,
  reopen,
  requesterWrote,
  resume,
  roomMade,
  staffCommented,
  staffReplied,
  type Ticket,
  turnPassed,
} from "./ticket.ts";

const REQUESTER = "person-requester";
const STAFF = "person-staff";

const steps: Readonly<Record<string, (ticket: Ticket, at: number) => Decision>> = {
  queued,
  roomMade: (ticket, at) => roomMade(ticket, at, { kind: "staff-thread", choice: 0 }),
  openingFailed: (ticket, at) => openingFailed(ticket, at, "no-permission"),
  requesterWrote: (ticket, at) => requesterWrote(ticket, REQUESTER, at),
  staffReplied: (ticket, at) => staffReplied(ticket, STAFF, at),
  turnPassed: (ticket, at) => turnPassed(ticket, STAFF, at),
  staffCommented: (ticket, at) => staffCommented(ticket, STAFF, at),
  close: (ticket, at) => close(ticket, { by: STAFF, at, reason: null, how: "command" }),
  reopen: (ticket, at) => reopen(ticket, STAFF, at),
  unreachable: (ticket, at) => reachability(ticket, "unreachable", at),
  reachable: (ticket, at) => reachability(ticket, "reachable", at),
  hold: (ticket, at) => hold(ticket, { by: STAFF, at, until: at + 5, reason: null }),
  resume: (ticket, at) => resume(ticket, STAFF, at),
  inactive: (ticket, at) => enterPhase(ticket, "inactive", { by: STAFF, at }),
  closing: (ticket, at) => enterPhase(ticket, "closing", { by: STAFF, at }),
  review: (ticket, at) => enterPhase(ticket, "review", { by: STAFF, at }),
  active: (ticket, at) => enterPhase(ticket, null, { by: null, at }),
  erased: (ticket, at) => erased(ticket, STAFF, at),
  edited: (ticket, at) => noted(ticket, { kind: "message-edited", at, person: STAFF }),
};

test("the timeline, folded, says what the row says, whatever happens in whatever order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 40 }), (names) => {
      let ticket = aTicket({ status: "opening", version: 1 });
      const facts: Fact[] = [{ kind: "opened", at: 0, person: REQUESTER }];
      for (const [at, name] of names.entries()) {
        try {
          const decision = steps[name]?.(ticket, at + 1);
          if (!decision) continue;
          facts.push(...decision.facts);
          ticket = decision.after;
        } catch (error) {
          // Refused: nothing happened.
          if (!(error instanceof NotThisStatus || error instanceof RoomGone)) throw error;
        }
      }
      expect(fold(facts)).toEqual({ status: ticket.status, phase: ticket.phase });
      expect(ticket.version).toBe(facts.length);
      expect(ticket.closedAt === null).toBe(ticket.status !== "closed" && ticket.status !== "failed");
    }),
  );
});

test("the turn goes to and fro, and begins when it changes hands", () => {
  const opened = roomMade(aTicket({ status: "opening", turnAt: 1 }), 2, { kind: "staff-thread", choice: 0 }).after;
  expect(opened).toMatchObject({ status: "new", turnAt: 1 });
  const written = staffReplied(opened, STAFF, 3).after;
  expect(written).toMatchObject({ status: "new", turnAt: 1 });
  const answered = turnPassed(written, STAFF, 4).after;
  expect(answered).toMatchObject({ status: "waiting-requester", turnAt: 4 });
  expect(turnPassed(answered, STAFF, 5).facts).toEqual([]);
  const back = requesterWrote(answered, REQUESTER, 5).after;
  expect(back).toMatchObject({ status: "waiting-staff", turnAt: 5 });
  expect(requesterWrote(back, REQUESTER, 6).after.turnAt).toBe(5);
});

test("a word of the requester wakes what rests, and not what is on hold", () => {
  const rests = aTicket({ snoozedUntil: 50 });
  expect(requesterWrote(rests, REQUESTER, 9)).toMatchObject({ after: { snoozedUntil: null }, facts: [{}, {}] });
  const held = hold(aTicket(), { by: STAFF, at: 5, until: 50, reason: null }).after;
  const written = requesterWrote(held, REQUESTER, 9);
  expect(written).toMatchObject({ after: { snoozedUntil: 50, heldAt: 5 }, facts: [{ kind: "requester-wrote" }] });
  const longer = hold(written.after, { by: STAFF, at: 10, until: 90, reason: null }).after;
  expect(longer).toMatchObject({ snoozedUntil: 90, heldAt: 5 });
  expect(resume(longer, null, 11).after).toMatchObject({ snoozedUntil: null, heldAt: null });
  expect(resume(rests, null, 11).facts).toEqual([]);
});

test("a closed ticket is closed once; what is written in it changes nothing but its timeline", () => {
  const closed = aClosedTicket();
  expect(() => close(closed, { by: STAFF, at: 9, reason: null, how: "command" })).toThrow(NotThisStatus);
  expect(staffReplied(closed, STAFF, 9).after.status).toBe("closed");
  expect(turnPassed(closed, STAFF, 9).facts).toEqual([]);
  expect(requesterWrote(closed, REQUESTER, 9)).toMatchObject({
    after: { status: "closed" },
    facts: [{ kind: "requester-wrote" }],
  });
});

test("a ticket opens again with its history, unless there is no room to go on in", () => {
  expect(reopen(aClosedTicket(), STAFF, 9).after).toMatchObject({
    status: "waiting-staff",
    closedAt: null,
    closedBy: null,
    closedHow: null,
  });
  expect(() => reopen(aTicket(), STAFF, 9)).toThrow(NotThisStatus);
  expect(() => reopen(aClosedTicket({ closedHow: "room-deleted" }), STAFF, 9)).toThrow(RoomGone);
  expect(() => reopen(aTicket({ status: "failed" }), STAFF, 9)).toThrow(RoomGone);
});

test("a room that is made late or fails late changes nothing", () => {
  expect(roomMade(aClosedTicket(), 9, { kind: "staff-thread", choice: 0 }).facts).toEqual([]);
  expect(openingFailed(aTicket({ status: "new" }), 9, "refused").facts).toEqual([]);
  expect(reachability(aTicket(), "reachable", 9).facts).toEqual([]);
});
