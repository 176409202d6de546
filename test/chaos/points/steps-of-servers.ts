import { minutes } from "#kernel/types.ts";
import type { Scene } from "../../support/fault-scene.ts";
import { linesIn } from "./scene.ts";
import { pointsFile } from "./server.ts";
import { cardWith, fills, type Options, once, type PointStep } from "./step.ts";

type Act = (scene: Scene) => Promise<void>;

/** Rosa runs a command where the team reads it. */
const rosa =
  (path: string, options: Options = {}): Act =>
  async ({ desk }) => {
    await desk.as(desk.owner).run(path, options, { in: desk.tickets.id });
    await desk.settled();
  };

const presses =
  (label: string): Act =>
  async (scene) => {
    const { desk } = scene;
    await desk.as(desk.owner).press(cardWith(scene, desk.owner, desk.tickets.id, label), label);
    await desk.settled();
  };

const handIn =
  (source: string): Act =>
  async (scene) => {
    const { desk } = scene;
    const file = { name: "desk.yaml", bytes: new TextEncoder().encode(source), contentType: "text/yaml" };
    await fills(desk.as(desk.owner), { open: () => rosa("/setup import")(scene), values: { file: [file] } });
    await desk.settled();
    await presses("Apply")(scene);
  };

/** Nothing is left of some of it, some of it is new, and what stands on Discord says something else. */
const otherFile = pointsFile("dm")
  .replace("name: Feedback", "name: Ideas")
  .replace("title: Need help", "title: Any help")
  .replace("\npanels:\n", '\npanels:\n  more: { channel: "#general", title: More help, topics: [feedback] }\n')
  .concat("rules:\n  New: { when: opened, then: tag new }\nvoice:\n  tone: warm\n");

/** Every process knows by then that there are rules. */
const RULES_KNOWN = minutes(2);

const messages = ({ desk }: Scene) => ({
  help: linesIn(desk, desk.getHelp.id),
  general: linesIn(desk, desk.general.id),
});

const keep = once(rosa("/setup backup", { name: "Spring" }));

const imported: PointStep = {
  name: "a desk file is handed in and applied",
  drafts: ["unfinished", "copy"],
  lasts: RULES_KNOWN,
  begins: "before the ticket",
  atMost: 15,
  prepare: async (scene) => {
    await keep(scene);
    if (isChanged(scene)) {
      await rosa("/setup restore", { name: "Spring" })(scene);
      await presses("Restore")(scene);
    }
  },
  act: handIn(otherFile),
  reads: messages,
};

const restored: PointStep = {
  name: "a backup is restored",
  lasts: RULES_KNOWN,
  begins: "before the ticket",
  atMost: 15,
  prepare: async (scene) => {
    await keep(scene);
    if (!isChanged(scene)) await handIn(otherFile)(scene);
  },
  act: async (scene) => {
    await rosa("/setup restore", { name: "Spring" })(scene);
    await presses("Restore")(scene);
  },
  reads: messages,
};

const isChanged = ({ desk }: Scene): boolean => linesIn(desk, desk.getHelp.id).join("\n").includes("Any help");

const offered = ({ desk }: Scene): string[] =>
  desk
    .as(desk.owner)
    .commands({ in: desk.tickets.id, type: 1 })
    .map(({ path }) => path);

const off: PointStep = {
  name: "a part is switched off",
  begins: "before the ticket",
  atMost: 15,
  prepare: async (scene) => {
    if (!offered(scene).includes("/note add")) await rosa("/setup add", { part: "notes" })(scene);
  },
  act: rosa("/setup remove", { part: "notes" }),
  reads: offered,
};
const on: PointStep = {
  name: "a part is switched on",
  begins: "before the ticket",
  atMost: 15,
  prepare: async (scene) => {
    if (offered(scene).includes("/note add")) await rosa("/setup remove", { part: "notes" })(scene);
  },
  act: rosa("/setup add", { part: "notes" }),
  reads: offered,
};

/** How a server is set up, changed and brought back. */
export const serverSteps: readonly PointStep[] = [imported, restored, off, on];
