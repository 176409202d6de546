import type { Answered, Draft, Person } from "../people/person.ts";
import type { Arguments } from "./arguments.ts";
import type { ReadMarks } from "./read-marks.ts";

type Act = (person: Person, args: Arguments, marks: ReadMarks) => unknown;

const outcome = ({ outcome }: Answered) => ({ outcome });

/** What the page can ask for, each done by the person driver, which refuses what a person could not do. */
const ACTS: Record<string, Act> = {
  write: (person, args) => person.write(args.text("channelId"), draftOf(args)).id,
  forward: (person, args) =>
    person.write(args.text("to"), {
      forward: { channelId: args.text("channelId"), messageId: args.text("messageId") },
    }).id,
  edit: (person, args) => person.edit(args.text("messageId"), args.text("content")).id,
  erase: (person, args) => person.erase(args.text("messageId")),
  deleteMessage: (person, args) => person.deleteMessage(args.text("messageId")),
  pin: (person, args) => person.pin(args.text("messageId")),
  unpin: (person, args) => person.unpin(args.text("messageId")),
  pins: (person, args) =>
    person
      .sees(args.text("channelId"))
      .filter((message) => message.pinned)
      .map(({ id, displayName, text }) => ({ id, displayName, text })),
  react: (person, args) => person.react(args.text("messageId"), args.text("emoji")),
  unreact: (person, args) => person.unreact(args.text("messageId"), args.text("emoji")),
  typeIn: (person, args) => person.typeIn(args.text("channelId")),
  vote: (person, args) => person.vote(args.text("messageId"), args.numbers("answerIds")),
  markRead: (person, args, marks) => marks.read(person.id, args.text("channelId"), args.text("messageId")),
  openDm: (person, args) => person.openDm(args.text("userId")),

  press: async (person, args) => outcome(await person.press(args.text("messageId"), args.text("customId"))),
  choose: async (person, args) =>
    outcome(await person.choose(args.text("messageId"), args.text("customId"), args.texts("values"))),
  fillIn: async (person, args) => outcome(await person.fillIn(args.fields("values"))),
  dismissForm: (person) => person.dismissForm(),
  run: async (person, args) =>
    outcome(await person.run(args.text("path"), args.options("options"), { in: args.text("channelId") })),
  suggest: (person, args) =>
    person.suggest(args.text("path"), args.text("option"), args.text("typed"), {
      in: args.text("channelId"),
      options: args.options("options"),
    }),
  useOnMessage: async (person, args) =>
    outcome(await person.useOnMessage(args.text("command"), args.text("messageId"))),
  useOnUser: async (person, args) =>
    outcome(await person.useOnUser(args.text("command"), args.text("userId"), { in: args.text("channelId") })),
  commands: (person, args) => {
    const type = args.number("type");
    return person.commands({ in: args.text("channelId"), type: type === 2 || type === 3 ? type : 1 });
  },

  join: (person, args) => person.join(args.text("guildId")),
  leave: (person, args) => person.leave(args.text("guildId")),
  closeDms: (person) => person.closeDms(),
  openDms: (person) => person.openDms(),
  block: (person, args) => person.block(args.text("userId")),
  unblock: (person, args) => person.unblock(args.text("userId")),

  startThread: (person, args) => ({ id: startThread(person, args) }),
  joinThread: (person, args) => person.joinThread(args.text("channelId")),
  leaveThread: (person, args) => person.leaveThread(args.text("channelId")),
  addToThread: (person, args) => person.addToThread(args.text("channelId"), args.text("userId")),
  removeFromThread: (person, args) => person.removeFromThread(args.text("channelId"), args.text("userId")),
  archiveThread: (person, args) => person.archiveThread(args.text("channelId")),
  unarchiveThread: (person, args) => person.unarchiveThread(args.text("channelId")),
  lockThread: (person, args) => person.lockThread(args.text("channelId")),
  unlockThread: (person, args) => person.unlockThread(args.text("channelId")),
  renameThread: (person, args) => person.renameThread(args.text("channelId"), args.text("name")),
  deleteChannel: (person, args) => person.deleteChannel(args.text("channelId")),
};

export function findAct(name: string): Act | undefined {
  return Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
}

function draftOf(args: Arguments): Draft {
  const replyTo = args.optional("replyTo");
  const stickers = args.texts("stickers");
  const poll = args.object("poll");
  return {
    content: args.optional("content") ?? "",
    files: args.files("uploads"),
    ...(replyTo ? { replyTo, quietly: args.flag("quietly") } : {}),
    ...(stickers.length > 0 ? { stickers } : {}),
    ...(typeof poll["question"] === "string" ? { poll: readPoll(poll) } : {}),
  };
}

function readPoll(poll: Record<string, unknown>): NonNullable<Draft["poll"]> {
  const answers = Array.isArray(poll["answers"]) ? poll["answers"].filter((entry) => typeof entry === "string") : [];
  return { question: String(poll["question"]), answers, multiselect: poll["multiselect"] === true };
}

function startThread(person: Person, args: Arguments): string {
  const messageId = args.optional("messageId");
  const content = args.optional("content");
  return person.startThread(args.text("channelId"), {
    name: args.text("name"),
    isPrivate: args.flag("isPrivate"),
    tags: args.texts("tags"),
    ...(messageId ? { messageId } : {}),
    ...(content ? { draft: content } : {}),
  }).id;
}
