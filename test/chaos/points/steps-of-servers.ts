import { minutes } from "#kernel/types.ts";
import type { Scene } from "../../support/fault-scene.ts";
import { linesIn } from "./scene.ts";
import { pointsFile } from "./server.ts";
import { cardWith, fills, type Options, once, type PointStep, standing } from "./step.ts";

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

/** Says on the help message otherwise than we do. */
const speaks =
  (words: string): Act =>
  async (scene) => {
    const { desk } = scene;
    await rosa("/setup voice", { text: "panels.heading" })(scene);
    const open = () => presses("Change")(scene);
    await fills(desk.as(desk.owner), { open, values: { words } });
    await desk.settled();
    await presses("Use it")(scene);
  };
const helpSays = ({ desk }: Scene, words: string): boolean => linesIn(desk, desk.getHelp.id).join("\n").includes(words);

const said: PointStep = {
  name: "a text is said in the server's own words",
  begins: "before the ticket",
  drafts: ["unfinished"],
  atMost: 15,
  file: (file) => file.replace(/^ {4}title:.*\n/m, ""),
  prepare: async (scene) => {
    if (!helpSays(scene, "Ask away")) await speaks("Ask away")(scene);
  },
  act: speaks("We are here for you"),
  reads: messages,
};

const picture = {
  name: "face.png",
  bytes: Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(20, 7)]),
  contentType: "image/png",
};
const ourselves = ({ desk: { box, guild, application } }: Scene) => box.world.member(guild.id, application.bot_id);

const looks: PointStep = {
  name: "the bot is given another look",
  begins: "before the ticket",
  drafts: ["unfinished"],
  atMost: 15,
  prepare: async (scene) => {
    const { desk } = scene;
    const open = rosa("/setup look");
    await fills(desk.as(desk.owner), { open: () => open(scene), values: { nick: "", colour: "", away: ["picture"] } });
    await desk.settled();
  },
  act: async (scene) => {
    const { desk } = scene;
    const values = { nick: "Harbour Help", colour: "#123456", picture: [picture] };
    await fills(desk.as(desk.owner), { open: () => rosa("/setup look")(scene), values });
    await desk.settled();
    await presses("Use it")(scene);
  },
  reads: (scene) => {
    const { nick, avatar } = ourselves(scene);
    const help = standing(scene.desk, scene.desk.getHelp.id);
    return { nick, hasPicture: Boolean(avatar), colours: JSON.stringify(help).match(/"accent_color":\w+/g) };
  },
};

/** How a server is set up, changed and brought back. */
export const serverSteps: readonly PointStep[] = [imported, restored, off, on, said, looks];
