import { days, minutes, seconds } from "#kernel/types.ts";
import { lineWith, type Scene } from "../../support/fault-scene.ts";
import { openByDm } from "../../support/scenes.ts";
import { linesIn } from "./scene.ts";
import { ALWAYS, hardlyEver, weekdayOf, withHours, withLines } from "./server.ts";
import {
  all,
  answers,
  beginDm,
  cardWith,
  dmCard,
  fills,
  inTicket,
  later,
  newestNumber,
  once,
  type PointStep,
  press,
  run,
  writes,
} from "./step.ts";

const withDepartment = withLines(
  "departments:\n  money: { name: Money and refunds, roles: [Finance], staff: [Finance, Support], destination: finance }",
);
const given = inTicket({
  name: "given to a department",
  lasts: minutes(2),
  inAnyOrder: true,
  file: withDepartment,
  prepare: all(run("/ticket claim")),
  act: run("/department", { department: "money" }),
});

/** Reads what the other member's team does. */
const besideIt = ({ desk }: Scene) => linesIn(desk, desk.threads(desk.tickets.id).at(-1)?.id ?? "");

const incident = inTicket({
  name: "a ticket is an incident that another belongs to",
  prepare: async (scene) => {
    await openByDm(scene.desk, { by: scene.other });
    await all(run("/incident start"))(scene);
  },
  act: run("/incident add", (scene) => ({ tickets: String(newestNumber(scene)) })),
  reads: besideIt,
});
const running = async (scene: Scene) => {
  await incident.prepare?.(scene);
  await all(incident.act)(scene);
};
const news = inTicket({
  name: "news of an incident",
  drafts: ["incident_update", "content"],
  prepare: running,
  act: async (scene) => {
    const { desk, team } = scene;
    await run("/incident update", { message: "The map server is down." })(scene);
    await desk.as(desk.mel).press(cardWith(scene, desk.mel, team, "Send"), "Send");
  },
  reads: besideIt,
});
const over = inTicket({
  name: "an incident ends with its tickets",
  drafts: ["incident_update", "content"],
  prepare: running,
  act: async (scene) => {
    const { desk, team } = scene;
    await run("/incident close", { message: "It is back.", "close-tickets": true })(scene);
    await desk.as(desk.mel).press(cardWith(scene, desk.mel, team, "Close 1 ticket"), "Close 1 ticket");
  },
  reads: besideIt,
});

const targets = withHours(
  ALWAYS,
  `targets: { first-response: 1 h, next-response: 2 h }
enforce-targets: true
tell-overdue: [Chief]
seniors:
  - { level: 2, ping: [Chief], reached-when: overdue }`,
);
const near = inTicket({
  name: "a reply is nearly due",
  file: targets,
  prepare: all(run("/ticket claim")),
  act: later(minutes(46)),
});
const overdue = inTicket({
  name: "a reply is overdue, and its level is reached",
  file: targets,
  prepare: all(run("/ticket claim"), later(minutes(46))),
  act: later(minutes(15)),
});
const raised = inTicket({
  name: "taken to a level by hand",
  file: targets,
  act: run("/ticket escalate", { level: 2, reason: "He asks for a refund" }),
});

const onCall: PointStep = {
  name: "opened while the team is away, with somebody on call",
  begins: "before the ticket",
  file: (file) => withHours(hardlyEver(Date.now()))(file),
  prepare: async (scene) => {
    await beOnCall(scene);
    await beginDm(scene, "Question");
  },
  act: (scene) => scene.desk.as(scene.member).press(dmCard(scene, "Send"), "Send"),
};
const beOnCall = once(({ desk }) => desk.as(desk.mel).run("/on-call on", { until: "20h" }, { in: desk.tickets.id }));

/** Rosa has them take turns, so that it is somebody else's with each scene. */
const takeTurns = async ({ desk, member, other }: Scene) => {
  const people = `<@${member.id}> <@${other.id}>`;
  const today = weekdayOf(desk.box.clock.now());
  const options = { people, "hand-over": `${today} 00:00`, zone: "Etc/UTC" };
  await desk.as(desk.owner).run("/on-call rota", options, { in: desk.tickets.id });
};
const turns: PointStep = { name: "people are on call by turns", begins: "before the ticket", act: takeTurns };
const turn: PointStep = {
  name: "the next one is on call",
  begins: "before the ticket",
  prepare: all(takeTurns),
  act: later(days(7)),
};

const answered = inTicket({
  name: "answered by itself",
  prepare: once(({ desk }) =>
    desk
      .as(desk.owner)
      .run(
        "/auto-answer add",
        { name: "Refunds", on: "refund, money back", answer: "A refund takes three days.", when: "ticket" },
        { in: desk.general.id },
      ),
  ),
  act: writes("I want my money back"),
});

const split = inTicket({
  name: "split into two",
  prepare: all(writes("And I want a refund"), answers, writes("Order HG-1")),
  act: async (scene) => {
    const { desk } = scene;
    const open = () => desk.as(desk.mel).useOnMessage("Split off a ticket", lineWith(scene, "And I want a refund"));
    await fills(desk.as(desk.mel), { open, values: { along: "from-here", topic: ["Question"] } });
  },
  reads: besideIt,
});

const traineeWrites = async (scene: Scene) => {
  const { desk, team } = scene;
  await desk.as(desk.ben).run("/reply", { message: "Have you restarted it?" }, { in: team });
  await desk.settled();
};
const declined = inTicket({
  name: "a trainee's answer is declined",
  prepare: traineeWrites,
  act: (scene) =>
    fills(scene.desk.as(scene.desk.mel), {
      open: () => press("Decline")(scene),
      values: { reason: "He has said so" },
    }),
});
const changed = inTicket({
  name: "a trainee changes what waits",
  prepare: traineeWrites,
  act: async (scene) => {
    const { desk, team } = scene;
    const open = () => desk.as(desk.ben).press(cardWith(scene, desk.ben, team, "Approve"), "Edit");
    await fills(desk.as(desk.ben), { open, values: { text: "Please restart it" } });
  },
});
const forgotten = inTicket({
  name: "nobody decides about a trainee's answer",
  prepare: all(traineeWrites, later(days(6))),
  act: later(days(1)),
});
const crossed = inTicket({
  name: "an answer that crosses another is sent anyway",
  prepare: async (scene) => {
    const { desk, team } = scene;
    desk.as(desk.kim).write(team, "+It is a known problem");
    await desk.later(seconds(6));
    desk.as(desk.mel).write(team, "+Which browser is it?");
    await desk.settled();
  },
  act: press("Send anyway"),
});

const pages = ["What", "Where", "When", "How", "Who", "Why", "Since when"];
const withPages = (file: string): string =>
  file.replace(
    /( {4}names: anonymous\n {4}form:\n)[\s\S]*?\n\n/,
    `$1${pages.map((ask, n) => `      - { name: a${n}, ask: "${ask}?", kind: short }\n`).join("")}\n`,
  );
const filledIn = (from: number, to: number) =>
  Object.fromEntries(pages.slice(from, to).map((ask, n) => [`a${from + n}`, `${ask} it is`]));
const form: PointStep = {
  name: "a ticket is opened by DM, with a form of two pages",
  begins: "before the ticket",
  goesOn: true,
  file: withPages,
  prepare: (scene) => beginDm(scene, "Billing"),
  act: async (scene) => {
    const { desk, member } = scene;
    const person = desk.as(member);
    for (let page = 0; page < 2; page += 1) {
      const label = isOn(scene, "Continue") ? "Continue" : "Answer and send";
      await person.press(dmCard(scene, label), label);
      await person.fillIn(person.form()?.title.includes("2 of 2") ? filledIn(5, 7) : filledIn(0, 5));
      await desk.settled();
    }
  },
};
const isOn = ({ desk, member }: Scene, label: string): boolean =>
  JSON.stringify(desk.reads(member, desk.dm(member)).map(({ components }) => components)).includes(`"${label}"`);

const contacted: PointStep = {
  name: "the team writes first",
  inAnyOrder: true,
  begins: "before the ticket",
  act: ({ desk, member }) => {
    const options = { member: member.id, topic: "question" };
    return fills(desk.as(desk.mel), {
      open: () => desk.as(desk.mel).run("/ticket contact", options, { in: desk.tickets.id }),
      values: { text: "We found your lost ship" },
    });
  },
};

/** What Otto wrote, by scene. */
const rude = new WeakMap<Scene, string>();
const reported: PointStep = {
  name: "a message is reported",
  begins: "before the ticket",
  drafts: ["evidence", "content"],
  prepare: (scene) => {
    const { desk, other } = scene;
    rude.set(scene, desk.as(other).write(desk.general.id, "Buy my cheats").id);
  },
  act: async (scene) => {
    const { desk, member } = scene;
    const there = desk.general.id;
    await desk.as(member).useOnMessage("Report this message", rude.get(scene) ?? "");
    await desk.settled();
    await desk.as(member).choose(cardWith(scene, member, there, "Cancel"), "Where should the report go?", ["Question"]);
    await desk.settled();
    await desk.as(member).press(cardWith(scene, member, there, "Send report"), "Send report");
  },
};

const locked = inTicket({ name: "locked", act: run("/ticket lock", { reason: "Please calm down first." }) });
const unlocked = inTicket({ name: "unlocked", prepare: all(run("/ticket lock")), act: run("/ticket unlock") });
const hidden = inTicket({
  name: "claimed, and hidden from the others",
  file: (file) => file.replace(/\n {4}destination: "Chats"/, "$&\n    claims: { others: hidden }"),
  act: run("/ticket claim"),
});

/** What the team does, and what is done for it, by DM. */
export const teamSteps: readonly PointStep[] = [
  ...[given, incident, news, over, near, overdue, raised, onCall, turns, turn, answered, split],
  ...[declined, changed, forgotten, crossed, form, contacted, reported, locked],
];

/** The same where the member is in the room. */
export const sharedTeamSteps: readonly PointStep[] = [given, locked, unlocked, hidden];
