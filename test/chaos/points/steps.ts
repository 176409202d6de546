import { dmSteps, sharedSteps } from "../../support/fault-steps.ts";
import { last, openByDm } from "../../support/scenes.ts";
import { beginDm, dmCard, inTicket, newestNumber, type PointStep, press, run } from "./step.ts";
import { endSteps } from "./steps-of-ends.ts";
import { ruleSteps } from "./steps-of-rules.ts";
import { serverSteps } from "./steps-of-servers.ts";
import { sharedTeamSteps, teamSteps } from "./steps-of-teams.ts";

const opensByDm: PointStep = {
  name: "a ticket is opened by DM",
  begins: "before the ticket",
  prepare: (scene) => beginDm(scene, "Question"),
  act: (scene) => scene.desk.as(scene.member).press(dmCard(scene, "Send"), "Send"),
};

const firstWords: PointStep = {
  name: "the first words by DM, until it is sent",
  begins: "before the ticket",
  goesOn: true,
  hidden: ({ name, when, nth }) => name.includes("hearDm") && when === "before" && nth === 1,
  act: async (scene) => {
    const { desk, member } = scene;
    const dm = desk.dm(member);
    if (desk.reads(member, dm).length === 0) desk.as(member).write(dm, "The harbour map does not load");
    await desk.settled();
    const card = dmCard(scene, "Cancel");
    if (!JSON.stringify(desk.reads(member, dm)).includes('"Send"')) {
      await desk.as(member).choose(card, "What is it about?", ["Question"]);
      await desk.settled();
    }
    await desk.as(member).press(dmCard(scene, "Send"), "Send");
  },
};

const opensByForm: PointStep = {
  name: "a ticket is opened by DM, with a form",
  begins: "before the ticket",
  prepare: (scene) => beginDm(scene, "Billing"),
  act: async (scene) => {
    const { desk, member } = scene;
    await desk.as(member).press(dmCard(scene, "Answer and send"), "Answer and send");
    await desk.as(member).fillIn({ q1: "I was charged twice", q2: "HG-123456" });
  },
};

const opensByPanel: PointStep = {
  name: "a ticket is opened from a panel",
  begins: "before the ticket",
  act: async ({ desk, member }) => {
    const where = desk.getHelp.id;
    await desk.as(member).press(desk.reads(member, where)[0]?.id ?? "", "Feedback");
    await desk.as(member).press(last(desk, member, where).id, "Open ticket");
  },
};

const claims = inTicket({ name: "claimed", act: press("Claim") });
const given = inTicket({
  name: "given to another",
  act: run("/ticket assign", ({ desk }) => ({ member: desk.kim.id })),
});
const transferred = inTicket({
  name: "another member's from now on",
  act: run("/ticket transfer", ({ other }) => ({ member: other.id })),
});
const merged = inTicket({
  name: "merged into another member's",
  prepare: async ({ desk, other }) => {
    await openByDm(desk, { by: other });
  },
  act: run("/related merge", (scene) => ({ number: newestNumber(scene) })),
});
const moves = (to: string) => inTicket({ name: `moved to a ${to}`, act: run("/ticket move", () => ({ to })) });
const movesWhileAnswered = inTicket({
  name: "answered, and moved before that was heard",
  act: async (scene) => {
    const { desk, team } = scene;
    const isWritten = desk.reads(desk.mel, team).some(({ text }) => text.includes("I look into it"));
    if (!isWritten) desk.as(desk.mel).write(team, "+I look into it");
    await moves("dm-channel").act(scene);
  },
});
const erased = inTicket({
  name: "its room is deleted by hand",
  act: ({ desk, team }) => desk.as(desk.owner).deleteChannel(team),
});

/** Everything that is tried in a ticket whose member writes by DM, and in one whose member and team share a room. */
export const POINT_STEPS = {
  dm: [
    firstWords,
    opensByDm,
    opensByForm,
    ...dmSteps.map(inTicket),
    claims,
    given,
    transferred,
    merged,
    ...["private-thread", "dm-channel", "dm-forum"].map(moves),
    movesWhileAnswered,
    erased,
    ...ruleSteps,
    ...endSteps,
    ...serverSteps,
    ...teamSteps,
  ],
  "private-channel": [
    opensByPanel,
    ...sharedSteps.map(inTicket),
    transferred,
    moves("private-thread"),
    moves("dm"),
    ...sharedTeamSteps,
  ],
} as const satisfies Record<string, readonly PointStep[]>;

export type PointRoom = keyof typeof POINT_STEPS;
