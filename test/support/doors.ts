import type { Access } from "#kernel/access.ts";
import type { CommandDefinition, Feature, Option } from "#kernel/feature.ts";
import { outcomeOf } from "../../sandbox/src/people/outcome.ts";
import { resolve } from "../../sandbox/src/world/interaction-payload.ts";
import { startInteraction } from "../../sandbox/src/world/interactions.ts";
import { findMessage } from "../../sandbox/src/world/messages.ts";
import type { Desk } from "./desk.ts";

/** What somebody can send us, whether or not their client would offer it: custom ids and values can be forged. */
export interface Door {
  readonly name: string;
  readonly access: Access;
  /** Interaction type and `data`; `given` names the ids of the things that are tried. */
  readonly type: number;
  readonly data: (given: Given) => object;
  /** What its custom id says after the name: each list is one try. */
  readonly tries: readonly (readonly string[])[];
  /** What is written in place of all this, of a command that is typed. */
  readonly typed?: (given: Given) => string;
  /** Typed in a DM it is a command, too, and not words for the team. */
  readonly inDm?: boolean;
}

/** Ids by what they are of. */
export type Given = Readonly<Record<string, string>> & { readonly member: string; readonly channel: string };

export interface Knock {
  readonly by: { readonly id: string };
  readonly in: string;
}

/** What came of it: `form`, the text of a message, suggestions, or nothing shown. */
export interface Answered {
  readonly state: string;
  readonly said: string;
  /** What a typed command answers where all can read it. */
  readonly aloud?: string;
}

const COMMAND = 1;
/** What a custom id may name, when nobody said what it names. */
const IDS = ["ticket", "type", "panel", "draft", "evidence", "member", "snip", "run"];
const WORDS = "Words of a stranger";

/** Every way in that features define, each with what stands in its custom id; of one that `tries` does not know, each id once. */
export function doorsOf(
  features: readonly Feature[],
  tries: Readonly<Record<string, readonly string[]>>,
  name: (text: never) => string,
): Door[] {
  const triesOf = (id: string) => {
    const prefix = Object.keys(tries).find((key) => key.endsWith("*") && id.startsWith(key.slice(0, -1)));
    const own = tries[id] ?? tries[prefix ?? ""] ?? IDS;
    return own.map((one) => one.split(":").filter((part) => part !== ""));
  };
  const doors: Door[] = [];
  for (const feature of features) {
    for (const command of feature.commands ?? []) {
      doors.push(commandDoor(command), typedDoor(command), ...suggestDoors(command));
    }
    for (const { button, access } of feature.buttons ?? []) {
      doors.push({ name: button, access, type: 3, tries: triesOf(button), data: () => ({ component_type: 2 }) });
    }
    for (const { menu, access } of feature.menus ?? []) {
      const data = (given: Given) => ({ component_type: 3, values: [given.value ?? ""] });
      doors.push({ name: menu, access, type: 3, tries: triesOf(menu), data });
    }
    for (const { form, access } of feature.forms ?? []) {
      doors.push({ name: form, access, type: 5, tries: triesOf(form), data: () => ({ components: fields }) });
    }
    for (const menu of feature.contextMenus ?? []) {
      const kind = menu.contextMenu === "message" ? 3 : 2;
      const data = (given: Given) => ({
        id: "1",
        type: kind,
        name: name(menu.name as never),
        target_id: kind === 3 ? given.message : given.member,
      });
      doors.push({ name: `Apps: ${name(menu.name as never)}`, access: menu.access, type: 2, tries: [[]], data });
    }
  }
  return doors;
}

/** Fields that forms ask for, filled in; those of no form are ignored. */
const fields = [
  "text",
  "content",
  "reason",
  "what",
  "answer",
  "title",
  "summary",
  "abbreviation",
  "words",
  "links",
].map((custom_id, at) => ({
  type: 18,
  id: at * 2 + 1,
  component: { type: 4, id: at * 2 + 2, custom_id, value: WORDS },
}));

function commandDoor(command: CommandDefinition): Door {
  const data = (given: Given) =>
    nested(
      command,
      Object.entries(command.options).map(([name, option]) => filled(name, option, given)),
    );
  return { name: `/${command.path}`, access: command.access, type: 2, data, tries: [[]] };
}

/** The same, typed behind the server's prefix with every option by its name. */
function typedDoor(command: CommandDefinition): Door {
  const options = Object.entries(command.options).sort(
    ([, a], [, b]) => Number(a.type === "rest") - Number(b.type === "rest"),
  );
  const typed = (given: Given) =>
    [`!${command.path}`, ...options.map(([name, option]) => inWords(name, option, given))].join(" ");
  return {
    name: `!${command.path}`,
    access: command.access,
    type: 0,
    data: () => ({}),
    tries: [[]],
    typed,
    inDm: command.where?.includes("dm") ?? false,
  };
}

function inWords(name: string, option: Option, given: Given): string {
  const { value } = filled(name, option, given) as { readonly value: unknown };
  switch (option.type) {
    case "rest":
      return String(value);
    case "user":
      return `${name}:<@${value}>`;
    case "role":
      return `${name}:<@&${value}>`;
    case "channel":
      return `${name}:<#${value}>`;
    default:
      return `${name}:"${value}"`;
  }
}

function suggestDoors(command: CommandDefinition): Door[] {
  return Object.entries(command.options).flatMap(([name, option]) => {
    if (option.type !== "text" || !option.suggest) return [];
    const data = () => nested(command, [{ name, type: 3, value: "", focused: true }]);
    return [{ name: `/${command.path} ${name}: …`, access: command.access, type: 4, data, tries: [[]] }];
  });
}

function nested({ path }: CommandDefinition, options: readonly object[]): object {
  const [name = "", ...below] = path.split(" ");
  return {
    id: "1",
    name,
    type: COMMAND,
    options: below.reduceRight<readonly object[]>((inner, step) => [{ name: step, type: 1, options: inner }], options),
  };
}

function filled(name: string, option: Option, given: Given): object {
  const known = given[name];
  switch (option.type) {
    case "integer":
      return { name, type: 4, value: Number(known ?? Math.max(1, option.min ?? 1)) };
    case "flag":
      return { name, type: 5, value: false };
    case "choice":
      return { name, type: 3, value: option.choices[0]?.value };
    case "user":
      return { name, type: 6, value: given.member };
    case "role":
      return { name, type: 8, value: given.role };
    case "channel":
      return { name, type: 7, value: given.channel };
    default:
      return { name, type: 3, value: known ?? WORDS.slice(0, option.maxLength) };
  }
}

interface Try {
  readonly door: Door;
  readonly params: readonly string[];
}

interface Where {
  readonly knock: Knock;
  readonly given: Given;
}

/** Knocks at one after the other, and waits for what is said; at commands that are typed, or at none of those. */
export async function knockAll<T extends Try>(
  desk: Desk,
  tries: readonly T[],
  where: Where,
): Promise<(T & { answer: Answered })[]> {
  const answers = tries.some(({ door }) => door.typed) ? await typeAll(desk, tries, where) : [];
  for (const { door, params } of tries.slice(answers.length))
    answers.push(await knock(desk, door, { ...where, params }));
  return tries.map((one, index) => ({ ...one, answer: answers[index] as Answered }));
}

/** Knocks, and waits for what is said. */
async function knock(
  desk: Desk,
  door: Door,
  at: { knock: Knock; given: Given; params: readonly string[] },
): Promise<Answered> {
  const { world } = desk.box;
  const { by, in: channelId } = at.knock;
  const params = at.params.map((part) => at.given[part] ?? part);
  const source = [...(world.messages.get(channelId) ?? [])].find(
    ({ author_id, components }) => author_id === desk.application.bot_id && components.length > 0,
  );
  const target = findMessage(world, at.given.room ?? "", at.given.message ?? "");
  const record = startInteraction(world, {
    type: door.type,
    applicationId: desk.application.id,
    userId: by.id,
    channelId,
    data: (interaction) => ({
      ...door.data(at.given),
      ...(door.type === 3 || door.type === 5 ? { custom_id: [door.name, ...params].join(":") } : {}),
      resolved: {
        messages: {},
        ...resolve(world, interaction, {
          users: [at.given.member],
          ...(target ? { messages: [target] } : {}),
        }),
      },
    }),
    message: door.type === 3 ? source : undefined,
  });
  await outcomeOf(world, record);
  await desk.app().settled();
  const message = record.original_message_id ? findMessage(world, channelId, record.original_message_id) : undefined;
  return {
    state: record.state,
    said: JSON.stringify([message?.content, message?.components, record.modal, record.choices]),
  };
}

/** Writes all of them, presses what the answers can be read with, and gives back what is read then. */
async function typeAll(
  desk: Desk,
  tries: readonly Try[],
  { knock: { by, in: channelId }, given }: Where,
): Promise<Answered[]> {
  const { world } = desk.box;
  const ids = tries.map(({ door }) => {
    // Where it is locked nobody can type.
    const isLocked = world.channels.get(channelId)?.thread?.locked ?? false;
    return isLocked ? undefined : desk.as(by).write(channelId, door.typed?.(given) ?? "").id;
  });
  await desk.settled();
  const answered: Answered[] = [];
  for (const id of ids) {
    const answer = [...(world.messages.get(channelId) ?? [])].find(
      ({ author_id, message_reference }) =>
        author_id === desk.application.bot_id && id && message_reference?.message_id === id,
    );
    const aloud = JSON.stringify([answer?.content, answer?.components]);
    const shows = answer && aloud.includes("kernel.show:");
    const message = shows ? (await desk.as(by).press(answer.id, "Show")).message : answer;
    await desk.app().settled();
    answered.push({ state: "written", said: JSON.stringify([message?.content, message?.components]), aloud });
  }
  return answered;
}
