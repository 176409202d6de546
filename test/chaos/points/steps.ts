import { PersonCannot } from "discord-box";
import { faultFile } from "../../support/fault-desk.ts";
import { type Scene, type Step, withButton } from "../../support/fault-scene.ts";
import { dmSteps, sharedSteps } from "../../support/fault-steps.ts";
import { PLACES } from "../../support/room-places.ts";
import { last, openByDm } from "../../support/scenes.ts";
import type { Point } from "./ask.ts";

/** A step that begins before there is a ticket, or in one. */
export interface PointStep extends Step {
  readonly begins: "before the ticket" | "in the ticket";
  /** Done again, it goes on where it stands. */
  readonly goesOn?: true;
  /** Points before which only Discord knew of it, and tells nobody when a new session begins: whoever was not answered writes again. */
  readonly hidden?: (point: Point) => boolean;
}

const inTicket = (step: Step): PointStep => ({ ...step, begins: "in the ticket" });

const run = (path: string, options: (scene: Scene) => Record<string, string | number>) => (scene: Scene) =>
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
  act: run("/related merge", ({ desk }) => ({ number: newestNumber(desk) })),
});
/** Rooms are called by their ticket's number first. */
const newestNumber = (desk: Scene["desk"]): number =>
  Number.parseInt(desk.threads(desk.tickets.id).at(-1)?.name ?? "", 10);
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
  ],
  "private-channel": [opensByPanel, ...sharedSteps.map(inTicket), transferred, moves("private-thread"), moves("dm")],
} as const satisfies Record<string, readonly PointStep[]>;

export type PointRoom = keyof typeof POINT_STEPS;

/** With topics whose rooms are of the kinds that tickets by DM are moved to. */
export const pointsFile = (room: PointRoom): string =>
  faultFile(room).replace(
    "\ntypes:\n",
    `\ntypes:
  channels: { name: Channels, room: dm-channel, destination: "${PLACES.category}" }
  posts: { name: Posts, room: dm-forum, destination: "${PLACES.forum}" }
`,
  );
