import { lineWith, type Scene, type Step, withButton } from "./fault-scene.ts";
import { last } from "./scenes.ts";

const bytes = (words: string) => new TextEncoder().encode(words);
const picture = { name: "map.txt", bytes: bytes("grey"), contentType: "text/plain" };
const long = Array.from({ length: 180 }, (_, index) => `line ${index}`)
  .join("\n")
  .slice(0, 1_990);

const memberWrites = ({ desk, member, here }: Scene, words: string | object) => desk.as(member).write(here, words);
const staffWrites = ({ desk, team }: Scene, words: string | object) => desk.as(desk.mel).write(team, words);
const staffRuns = ({ desk, team }: Scene, path: string, options = {}) =>
  desk.as(desk.mel).run(path, options, { in: team });
const settled = ({ desk }: Scene) => desk.settled();

async function close(scene: Scene): Promise<void> {
  const { desk } = scene;
  await desk.as(desk.mel).press(withButton(scene, "Close"), "Close");
  await desk.as(desk.mel).fillIn({ reason: "It works again" });
}

async function replyByForm(scene: Scene): Promise<void> {
  const { desk } = scene;
  await desk.as(desk.mel).press(withButton(scene, "Reply"), "Reply");
  await desk.as(desk.mel).fillIn({ text: "Put this beside the game", as: "named", files: [picture] });
}

/** A reply of Mel's that stands; in a shared room the bot has to have said it for her. */
async function replied(scene: Scene): Promise<void> {
  if (scene.here === scene.team) await staffRuns(scene, "/reply", { message: "Which browsr is it?", as: "anonymous" });
  else staffWrites(scene, "+Which browsr is it?");
  await settled(scene);
}

const written = async (scene: Scene) => {
  memberWrites(scene, "Firefoks, mostly");
  await settled(scene);
};
const newestOf = ({ desk, member, here }: Scene, words: string) =>
  desk
    .reads(member, here)
    .filter(({ text }) => text.includes(words))
    .at(-1)?.id ?? "";

const memberWritesText: Step = { name: "the member writes", act: (scene) => memberWrites(scene, "Firefox, mostly") };
const memberWritesFile: Step = {
  name: "the member sends a file",
  act: (scene) => memberWrites(scene, { content: "See the picture", files: [picture] }),
};
const reply: Step = { name: "the team answers", act: (scene) => staffWrites(scene, "+Which browser is it?") };
const plainReply: Step = { name: "the team answers", act: (scene) => staffWrites(scene, "Which browser is it?") };
const signedReply: Step = {
  name: "an answer in the team's name",
  act: (scene) => staffRuns(scene, "/reply", { message: "Which browser is it?", as: "anonymous" }),
};
const form: Step = { name: "the Reply form, with a file", act: replyByForm };
const closing: Step = { name: "closed with a reason", act: close };
const reopening: Step = {
  name: "opened again",
  prepare: close,
  act: (scene) => scene.desk.as(scene.desk.mel).press(withButton(scene, "Reopen"), "Reopen"),
};
const editReply: Step = {
  name: "Edit reply",
  prepare: replied,
  act: async (scene) => {
    const { desk } = scene;
    await desk.as(desk.mel).useOnMessage("Edit reply", lineWith(scene, "Which browsr"));
    await desk.as(desk.mel).fillIn({ text: "Which browser is it?" });
  },
};
const takeBack: Step = {
  name: "Take back",
  prepare: replied,
  act: (scene) => scene.desk.as(scene.desk.mel).useOnMessage("Take back", lineWith(scene, "Which browsr")),
};
const warning: Step = {
  name: "a verbal warning",
  act: (scene) => staffRuns(scene, "/warn verbal", { words: "Please be kind" }),
};
/** Saved once: whoever changes it has what was chosen shown anew. */
const withSavedReply = new WeakSet<Scene["desk"]>();
const actingSavedReply: Step = {
  name: "a saved reply that acts",
  prepare: async (scene) => {
    const { desk, here, team } = scene;
    if (!withSavedReply.has(desk)) {
      await staffRuns(scene, "/snip add", { abbreviation: "done", summary: "", content: "It is solved." });
      await staffRuns(scene, "/snip does", { abbreviation: "done", priority: "high", tags: "refund", close: "told" });
    }
    withSavedReply.add(desk);
    await settled(scene);
    if (here === team) await staffRuns(scene, "/snip send", { abbreviation: "done" });
    else staffWrites(scene, "+s done");
    await settled(scene);
  },
  act: (scene) => scene.desk.as(scene.desk.mel).press(last(scene.desk, scene.desk.mel, scene.team).id, "Send"),
};
const approval: Step = {
  name: "a trainee's answer is approved",
  prepare: async (scene) => {
    const { desk, team } = scene;
    await desk.as(desk.ben).run("/reply", { message: "Have you restarted it?" }, { in: team });
    await settled(scene);
  },
  act: (scene) => scene.desk.as(scene.desk.mel).press(withButton(scene, "Approve"), "Approve"),
};
const aside: Step = {
  name: "`//` of the team",
  act: (scene) => staffWrites(scene, "//He is the one from last week"),
};
const reaction: Step = {
  name: "the team reacts",
  prepare: written,
  act: (scene) => scene.desk.as(scene.desk.mel).react(lineWith(scene, "Firefoks"), "👀"),
};
const adding: Step = {
  name: "somebody is added",
  act: (scene) => staffRuns(scene, "/ticket add", { member: scene.other.id }),
};
const removing: Step = {
  name: "somebody is removed",
  prepare: async (scene) => addedPrepare(scene),
  act: (scene) => staffRuns(scene, "/ticket remove", { member: scene.other.id }),
};
const addedPrepare = async (scene: Scene) => {
  await adding.act(scene);
  await settled(scene);
};
const group: Step = {
  name: "a word of the member, with somebody added",
  prepare: addedPrepare,
  act: (scene) => memberWrites(scene, "It happens to both of us"),
};
const groupReply: Step = {
  name: "an answer, with somebody added",
  prepare: addedPrepare,
  act: (scene) => staffWrites(scene, "+Which browser is it?"),
};

/** By direct message. */
export const dmSteps: readonly Step[] = [
  memberWritesText,
  memberWritesFile,
  { name: "the member writes at length", act: (scene) => memberWrites(scene, long) },
  {
    name: "the member edits",
    prepare: written,
    act: (scene) => scene.desk.as(scene.member).edit(newestOf(scene, "Firefoks"), "Firefox, mostly"),
  },
  {
    name: "the member deletes",
    prepare: written,
    act: (scene) => scene.desk.as(scene.member).erase(newestOf(scene, "Firefoks")),
  },
  reply,
  form,
  editReply,
  takeBack,
  reaction,
  adding,
  group,
  groupReply,
  actingSavedReply,
  approval,
  warning,
  closing,
  reopening,
];

/** In a channel that the member and the team share. */
export const sharedSteps: readonly Step[] = [
  plainReply,
  signedReply,
  editReply,
  takeBack,
  aside,
  adding,
  removing,
  actingSavedReply,
  warning,
  closing,
  reopening,
];

const isAll = process.env["FAULTS"] === "all";

/** By direct message, where the team's room is no thread: what is done with the room itself, and one word each way. Everything with `FAULTS=all`. */
export const otherDmSteps: readonly Step[] = isAll ? dmSteps : [memberWritesText, reply, closing, reopening];

/** In a thread that both share: what a thread does otherwise than a channel. Everything with `FAULTS=all`. */
export const threadSteps: readonly Step[] = isAll
  ? sharedSteps
  : [signedReply, aside, adding, removing, closing, reopening];
