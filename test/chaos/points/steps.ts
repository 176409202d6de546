import { PersonCannot } from "discord-box";
import { type Scene, type Step, withButton } from "../../support/fault-scene.ts";
import { dmSteps, sharedSteps } from "../../support/fault-steps.ts";
import { last } from "../../support/scenes.ts";

/** A step that begins before there is a ticket, or in one. */
export interface PointStep extends Step {
  readonly begins: "before the ticket" | "in the ticket";
  /** Done again, it goes on where it stands. */
  readonly goesOn?: true;
}

const inTicket = (step: Step): PointStep => ({ ...step, begins: "in the ticket" });

const run = (path: string, options: (scene: Scene) => Record<string, string>) => (scene: Scene) =>
  scene.desk.as(scene.desk.mel).run(path, options(scene), { in: scene.team });

const press =
  (label: string) =>
  ({ desk, ...scene }: Scene) =>
    desk.as(desk.mel).press(withButton({ desk, ...scene }, label), label);

/** The newest message the member reads in their DM that has this button. */
function dmCard({ desk, member }: Scene, label: string): string {
  const dm = desk.dm(member);
  const card = desk.reads(member, dm).findLast(({ components }) => JSON.stringify(components).includes(`"${label}"`));
  if (!card) throw new PersonCannot(`press “${label}”: it is not there`);
  return card.id;
}

async function beginDm({ desk, member }: Scene, topic: string): Promise<void> {
  desk.as(member).write(desk.dm(member), "The harbour map does not load");
  await desk.settled();
  await desk.as(member).choose(last(desk, member, desk.dm(member)).id, "What is it about?", [topic]);
  await desk.settled();
}

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
const moves = (to: string) => inTicket({ name: `moved to a ${to}`, act: run("/ticket move", () => ({ to })) });
const erased = inTicket({
  name: "its room is deleted by hand",
  act: ({ desk, team }) => desk.as(desk.owner).deleteChannel(team),
});

/** Everything that is tried in a ticket whose member writes by DM, and in one whose member and team share a room. */
export const POINT_STEPS = {
  dm: [firstWords, opensByDm, opensByForm, ...dmSteps.map(inTicket), claims, given, moves("private-thread"), erased],
  "private-channel": [opensByPanel, ...sharedSteps.map(inTicket), moves("private-thread"), moves("dm")],
} as const satisfies Record<string, readonly PointStep[]>;

export type PointRoom = keyof typeof POINT_STEPS;
