import { days, hours, minutes, seconds } from "#kernel/types.ts";
import type { Scene } from "../../support/fault-scene.ts";
import { linesIn } from "./scene.ts";
import { withLines } from "./server.ts";
import {
  all,
  answers,
  channelCalled,
  dmCard,
  fills,
  inTicket,
  later,
  newestNumber,
  ownerRuns,
  type PointStep,
  run,
  standing,
} from "./step.ts";

const memberPresses = (label: string) => (scene: Scene) =>
  scene.desk.as(scene.member).press(dmCard(scene, label), label);

const close = run("/ticket close", { reason: "It works again" });
const schedule = run("/closing schedule", { when: "2h", reason: "Solved by phone" });

const planned = inTicket({ name: "a close is planned", act: schedule });
const warned = inTicket({
  name: "half way to a planned close",
  prepare: all(answers, schedule),
  act: later(hours(1)),
});
const closedAsPlanned = inTicket({
  name: "closed as planned",
  prepare: all(answers, schedule, later(hours(1) + minutes(1))),
  act: later(hours(1)),
});

const silence = withLines("closing: { silence: 48 h }");
const silent = inTicket({
  name: "a silent member is warned",
  file: silence,
  prepare: all(answers),
  act: later(hours(24)),
});
const closedForSilence = inTicket({
  name: "closed for silence",
  file: silence,
  prepare: all(answers, later(hours(24))),
  act: later(hours(24)),
});

const request = run("/closing request");
const asked = inTicket({ name: "asked whether it is solved", act: request });
const yes = inTicket({ name: "asked, and it is solved", prepare: all(request), act: memberPresses("Yes, close it") });
const no = inTicket({ name: "asked, and it is not solved", prepare: all(request), act: memberPresses("Not yet") });

const countdown = inTicket({
  name: "closed after a countdown",
  file: withLines("closing: { countdown: 30 s }"),
  act: close,
  lasts: seconds(40),
});

const saved = inTicket({
  name: "closed, and its transcripts are saved",
  file: withLines('transcripts: "#transcripts"\nmember-transcript: file\nclosed-destination: "#closed"'),
  prepare: all(answers),
  act: close,
  lasts: seconds(20),
  reads: (scene) => {
    const about = (name: string) => linesIn(scene.desk, channelCalled(scene, name)).at(-1);
    const number = Number.parseInt(scene.desk.box.world.channel(scene.team).name ?? "", 10);
    const files = standing(scene.desk, channelCalled(scene, "transcripts")).filter((message) =>
      JSON.stringify(message).includes(`ticket-${number}.html`),
    );
    return { saved: files.length, transcripts: about("transcripts"), summary: about("closed") };
  },
});

const rated = inTicket({
  name: "the member says how the help was",
  file: withLines('responses: "#responses"'),
  prepare: all(answers, close),
  act: memberPresses("Good"),
  reads: responses,
});
const commented = inTicket({
  name: "the member adds a comment",
  file: withLines('responses: "#responses"'),
  prepare: all(answers, close, memberPresses("Good")),
  act: (scene) =>
    fills(scene.desk.as(scene.member), {
      open: () => memberPresses("Add a comment")(scene),
      values: { words: "Quick and kind" },
    }),
  reads: responses,
});
const feedback = inTicket({
  name: "the member rates by command",
  prepare: all(answers, close),
  act: ({ desk, member }) => desk.as(member).run("/feedback", { stars: 4 }, { in: desk.dm(member) }),
});

/** The newest of them, and how many there are of this ticket. */
function responses(scene: Scene) {
  const { desk } = scene;
  const threads = desk.threads(channelCalled(scene, "responses"));
  const lines = threads.flatMap(({ id }) => standing(desk, id));
  const own = lines.filter((message) => JSON.stringify(message).includes(scene.member.id));
  return { threads: threads.length, own: own.length, newest: threads.map(({ id }) => linesIn(desk, id).at(-1)) };
}

const hold = run("/suspend on", { until: "2h", reason: "The studio looks at it" });
const held = inTicket({ name: "put on hold", act: hold });
const goesOn = inTicket({ name: "no longer on hold, by time", prepare: all(hold), act: later(hours(2)) });
const kept = inTicket({
  name: "a word while it is on hold",
  prepare: all(hold),
  act: ({ desk, member, here }) => desk.as(member).write(here, "Any news?"),
});

const removed = inTicket({ name: "removed with its room", act: ownerRuns("/closing remove"), lasts: seconds(15) });
const erased = inTicket({
  name: "erased",
  act: async (scene) => {
    const values = { number: String(newestNumber(scene)) };
    await fills(scene.desk.as(scene.desk.owner), { open: () => ownerRuns("/closing erase")(scene), values });
  },
  lasts: seconds(15),
});
const many: PointStep = inTicket({
  name: "all that is older than a week is closed",
  prepare: later(days(8)),
  act: async (scene) => {
    const { desk } = scene;
    await desk.as(desk.owner).run("/closing many", { older: "7d", all: true }, { in: desk.general.id });
    const card = desk.reads(desk.owner, desk.general.id).findLast(({ text }) => text.includes("Close 1 ticket"));
    await desk.as(desk.owner).press(card?.id ?? "", "Close 1 ticket");
  },
});
/** Its room says its number no more once it is gone. */
const numbers = new WeakMap<Scene, number>();
const reopened = inTicket({
  name: "opened again after its room was removed",
  prepare: async (scene) => {
    numbers.set(scene, newestNumber(scene));
    await all(ownerRuns("/closing remove"), later(seconds(15)))(scene);
  },
  act: (scene) => {
    const { desk } = scene;
    const number = numbers.get(scene) ?? 0;
    return desk.as(desk.owner).run("/ticket reopen", { number }, { in: desk.tickets.id });
  },
});

const reminder = run("/remind me", { when: "2h", words: "Ask the billing team" });
const reminded = inTicket({
  name: "a reminder is due",
  prepare: all(reminder),
  act: later(hours(2)),
  reads: ({ desk, team }) =>
    standing(desk, desk.dm(desk.mel)).filter((message) => JSON.stringify(message).includes(team)).length,
});
const snoozed = inTicket({
  name: "a snoozed ticket wakes",
  prepare: all(run("/snooze", { until: "2h" })),
  act: later(hours(2)),
});

/** How tickets end, by themselves or by hand, and what is put aside until a time. */
export const endSteps: readonly PointStep[] = [
  ...[planned, warned, closedAsPlanned, silent, closedForSilence, asked, yes, no, countdown],
  ...[saved, rated, commented, feedback, held, goesOn, kept, removed, reopened, erased, many, reminded, snoozed],
];
