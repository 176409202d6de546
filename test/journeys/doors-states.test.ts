import { describe, expect, test } from "vitest";
import type { Door } from "../support/doors.ts";
import {
  isForEverybody,
  isForStaff,
  memberNamed,
  OF_A_TICKET,
  type Stage,
  setStage,
  visit,
} from "../support/doors-stage.ts";
import { last, texts } from "../support/scenes.ts";

/** What a member of the team says through any of these reaches the member at once, unless somebody else has to read it first. */
const SAYS = /^([/!](reply|snip send|warn verbal|warn edit)|conversation\.(reply|reply-form|edit)|snips\.|approvals\.)/;

/** The end of a ticket they read, and not why. */
const CLOSES = /^([/!]ticket close|tickets\.close-form)$/;

test("nothing that a trainee says by any command, button or form reaches the member, and no answer that waits is let go", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const { trainee, thread, dm } = stage;
  const before = texts(desk, desk.ada, dm).length;
  const wrong = await visit(stage, {
    who: "trainee",
    knock: { by: trainee, in: thread },
    at: ({ name }) => SAYS.test(name),
    keeps: ["held_reply"],
    mayRead: true,
    may: false,
  });
  expect(wrong.filter((line) => !line.startsWith("said something"))).toEqual([]);
  expect(texts(desk, desk.ada, dm).slice(before)).toEqual([]);

  const closing = { who: "trainee", knock: { by: trainee, in: thread }, mayRead: true, may: true };
  expect(await visit(stage, { ...closing, at: ({ name }) => CLOSES.test(name) })).toEqual([]);
  const end = texts(desk, desk.ada, dm).slice(before).join("\n");
  expect(end).toContain("Ticket #1 is closed");
  expect(end).not.toContain("Words of a stranger");
}, 240_000);

type User = { readonly id: string };

interface State {
  readonly ticket: string;
  readonly requester: User;
  /** Where the team stands. */
  readonly place: string;
}

/** Somebody asks by DM for a topic that has no form. */
async function ask({ desk }: Stage, by: User, topic: string): Promise<State> {
  const dm = desk.dm(by);
  desk.as(by).write(dm, "The harbour map does not load");
  await desk.settled();
  const card = last(desk, by, dm);
  await desk.as(by).choose(card.id, "What is it about?", [topic]);
  await desk.as(by).press(card.id, "Send");
  await desk.settled();
  const { db } = desk.app().app;
  const { id } = await db.selectFrom("ticket").select("id").orderBy("number", "desc").executeTakeFirstOrThrow();
  return { ticket: id, requester: by, place: desk.threads(desk.tickets.id).at(-1)?.id ?? "" };
}

const STATES: Readonly<Record<string, (stage: Stage) => Promise<State>>> = {
  async closed({ desk, thread, given }) {
    await desk.as(desk.mel).run("/ticket close", { reason: "Found" }, { in: thread });
    return { ticket: given.ticket ?? "", requester: desk.ada, place: thread };
  },
  async failed(stage) {
    const match = { method: "POST", path: /threads$/ };
    const fault = stage.desk.box.faults.rest({ match, do: { kind: "refuse", code: 50013 }, times: 9 });
    const asked = await ask(stage, memberNamed(stage.desk, "Fay"), "Question");
    // Whoever knocks may open others.
    fault.remove();
    return { ...asked, place: stage.desk.tickets.id };
  },
  anonymous: (stage) => ask(stage, memberNamed(stage.desk, "Zora Quillfeather"), "Unnamed"),
};

const STATUS: Readonly<Record<string, string>> = { closed: "closed", failed: "failed", anonymous: "new" };

const ofTickets = ({ name, tries }: Door): boolean =>
  /^[/!]/.test(name) || tries.some((parts) => parts.includes("ticket"));

/** What asks for a permission turns others away before it looks at any ticket. */
const open = (door: Door): boolean => ofTickets(door) && isForEverybody(door);

/** A command that is typed does what its slash does. */
const untyped = (door: Door): boolean => ofTickets(door) && !door.typed;

/** Behind these there may be no room to knock in any more. */
const takesRoomAway = ({ name }: Door): boolean => /^\/closing (remove|force|erase)$|^removal\./.test(name);

/** `doors.test.ts` tries every door; here those behind which the state can make a difference, each by the least who may enter. */
describe.each(Object.keys(STATES))("a ticket that is %s", (name) => {
  test("is nobody's business but its own people's, and they are answered by a sentence", async () => {
    const first = await setStage();
    await using desk = first.desk;
    const state = await STATES[name]?.(first);
    if (!state) throw new Error("there is no such state");
    await desk.later(10_000);
    const { status, number } = await desk
      .app()
      .app.db.selectFrom("ticket")
      .select(["status", "number"])
      .where("id", "=", state.ticket)
      .executeTakeFirstOrThrow();
    expect(status).toBe(STATUS[name]);
    const stage: Stage = {
      ...first,
      given: { ...first.given, ticket: state.ticket, room: state.place, number: String(number) },
    };
    const { general, ben, kim, mel, owner } = desk;
    const of = { keeps: OF_A_TICKET, about: state.ticket, mayRead: true, may: false };
    const never = name === "anonymous" ? new RegExp(`Zora|Quillfeather|${state.requester.id}`) : /^$/;
    const strangers = [
      { ...of, who: "stranger", knock: { by: memberNamed(desk, "Noor"), in: general.id }, at: open, mayRead: false },
      { ...of, who: "blocked", knock: { by: stage.blocked, in: general.id }, at: open, mayRead: false },
      { ...of, who: "staff of another topic", knock: { by: ben, in: general.id }, at: untyped },
      { ...of, who: "staff elsewhere", knock: { by: kim, in: stage.elsewhere }, at: untyped, mayRead: false },
    ];
    const wrong: string[] = [];
    for (const one of strangers) wrong.push(...(await visit(stage, { ...one, never })));
    const team = { mayRead: true, may: true, never };
    const staff = { ...team, who: "staff", knock: { by: mel, in: state.place } };
    // Before anybody closes or opens it.
    const reads = ({ name }: Door) => /ticket (info|list)$|details|evidence|warn list/.test(name);
    wrong.push(...(await visit(stage, { ...staff, at: (door) => ofTickets(door) && reads(door) })));
    wrong.push(...(await visit(stage, { ...staff, at: (door) => ofTickets(door) && isForStaff(door) })));
    const more = (door: Door) => untyped(door) && !isForStaff(door) && !door.name.endsWith("ticket reveal");
    const admin = { ...team, who: "admin", knock: { by: owner, in: state.place } };
    wrong.push(...(await visit(stage, { ...admin, at: (door) => more(door) && !takesRoomAway(door) })));
    const dm = desk.dm(state.requester);
    const own = { who: "requester", knock: { by: state.requester, in: dm }, mayRead: true, may: true, at: open };
    wrong.push(...(await visit(stage, own)));
    expect(texts(desk, mel, state.place).join("\n")).not.toMatch(never);
    wrong.push(...(await visit(stage, { ...admin, at: (door) => more(door) && takesRoomAway(door) })));
    expect(wrong).toEqual([]);
  }, 240_000);
});
