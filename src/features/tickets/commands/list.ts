import { listAllTypes, PRIORITIES, type Priority, type TicketType } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { type Context, command, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoSuchTopicListed } from "../errors.ts";
import { WHOLE_LIST } from "../ids.ts";
import { keepList } from "../kept-list.ts";
import { isNarrowed, type ListedState, type ListFilter, PRIORITY_NAMES, STATES } from "../list-filter.ts";
import { listPage } from "../list-page.ts";
import { listTypesListed } from "../list-store.ts";
import { serverOfList } from "../look-at-list.ts";
import { whoseTickets } from "../whose-tickets.ts";

/** Of one tag, as the team gives it. */
const LONGEST_TAG = 20;
const LONGEST_WORDS = 80;

/** Staff see what waits in the server, the longest first; a member sees their own. */
export const listCommand = command("ticket list", {
  description: text("tickets.list-command.description"),
  access: "everyone",
  reply: "private",
  aliases: ["tickets"],
  options: {
    state: {
      type: "choice",
      description: text("tickets.list-command.state"),
      choices: Object.entries(STATES).map(([value, name]) => ({ value, name })),
    },
    topic: {
      type: "text",
      description: text("tickets.list-command.topic"),
      maxLength: 100,
      async suggest(context) {
        const types = fitting(await typesListed(context), context.typed);
        return suggest(types.slice(0, 25).map(({ id, name }) => ({ name, value: id })));
      },
    },
    tag: { type: "text", description: text("tickets.list-command.tag"), maxLength: LONGEST_TAG },
    staff: { type: "user", description: text("tickets.list-command.staff") },
    priority: {
      type: "choice",
      description: text("tickets.list-command.priority"),
      choices: PRIORITIES.map((value) => ({ value, name: PRIORITY_NAMES[value] })),
    },
    name: { type: "rest", description: text("tickets.list-command.name"), maxLength: LONGEST_WORDS },
  },
  async run(context) {
    const { app, write, actor, options } = context;
    const guildId = await serverOfList(context);
    const topic = options.topic === null ? undefined : await topicListed(context, options.topic);
    const words = options.name?.trim();
    const filter: ListFilter = {
      ...(options.state === null ? {} : { state: options.state as ListedState }),
      ...(topic === undefined ? {} : { typeId: topic.id }),
      ...(options.tag === null ? {} : { tag: options.tag.trim().toLowerCase() }),
      ...(options.staff === null ? {} : { staff: options.staff }),
      ...(options.priority === null ? {} : { priority: options.priority as Priority }),
      ...(words ? { words } : {}),
    };
    const list = isNarrowed(filter)
      ? await write(async (tx) => keepList(tx, app, { guildId, person: await personOf(tx, app, actor.id) }, filter))
      : WHOLE_LIST;
    return say(await listPage({ app, actor, guildId }, { list, filter, page: 0 }));
  },
});

/** Topics of what they may see, and no others: a name tells that a topic is there. */
async function typesListed({ app, actor, guildId }: Context): Promise<readonly TicketType[]> {
  if (guildId === null) return [];
  const listed = await listTypesListed(app.db, guildId, await whoseTickets(app.db, guildId, actor));
  return (await listAllTypes(app.db, guildId)).filter(({ id }) => listed.includes(id));
}

/** By its name or a part of it, or as it was suggested. */
async function topicListed(context: Context, named: string): Promise<TicketType> {
  const types = await typesListed(context);
  const exact = types.find(({ id, key, name }) => id === named || key === named || sameWords(name, named));
  const [found] = exact ? [exact] : fitting(types, named);
  if (!found) throw new NoSuchTopicListed(named);
  return found;
}

const fitting = (types: readonly TicketType[], typed: string): readonly TicketType[] =>
  types.filter(
    ({ key, name }) => name.toLowerCase().includes(typed.toLowerCase()) || key.includes(typed.toLowerCase()),
  );

const sameWords = (one: string, other: string): boolean => one.toLowerCase() === other.trim().toLowerCase();
