import { type Desk, freeKey, type Panel, plainLook, type TypeDefinition } from "#features/desk/index.ts";
import { describeChanges, type Plan, type Present } from "#features/desk-file/index.ts";
import type { ServerNow } from "#features/places/index.ts";
import { type StarterTopic, starterDefinitions } from "#features/types/index.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Answers } from "./answers.ts";

export type Known = Omit<Present, "vanished" | "parts">;

/** Whether a desk file says how this server is set up: then it is changed there, and nowhere else. */
export const isFromFile = ({ types, panels }: Known): boolean =>
  [...types, ...panels].some(({ origin, retired }) => origin === "file" && !retired);

/** The help message that the wizard looks after: the oldest one that stands. */
export const ownPanel = ({ panels }: Known): Panel | undefined =>
  panels.filter(({ retired }) => !retired).sort((a, b) => (a.id < b.id ? -1 : 1))[0];

/** How a server is set up, in the words of the wizard. */
export function answersOf(known: Known & { readonly desk: Desk }): Answers {
  const { staffRoles: staff, defaults } = known.desk;
  return {
    staff,
    room: defaults.room ?? "private-thread",
    place: defaults.destinationId ?? null,
    panel: ownPanel(known)?.channelId ?? null,
    names: defaults.identity ?? "named",
    topics: [],
  };
}

export interface Wanted {
  readonly server: Pick<ServerNow, "id" | "name">;
  readonly answers: Answers;
  /** Language of a desk that is new. */
  readonly locale: string;
  readonly starters: readonly StarterTopic[];
  readonly newId: () => string;
}

/**
 * Decides what the answers make of a server's desk. Touches nothing. What the wizard does not ask stays as it was: topics and help
 * messages made by command, and every other setting.
 */
export function planSetup(known: Known, { server, answers, locale, starters, newId }: Wanted): Plan {
  const { id: guildId, name } = server;
  const desk: Desk = {
    ...(known.desk ?? {
      locale,
      prefix: "!",
      replyPrefix: "+",
      anonymousRequesters: "allowed",
      departments: [],
      deskList: null,
      levels: [],
      permissions: {},
      setPermissions: {},
    }),
    guildId,
    name: known.desk?.name ?? name,
    staffRoles: answers.staff,
    defaults: defaultsAfter(known.desk, answers),
  };
  const topics = starters.filter(({ key }) => answers.topics.includes(key));
  const types = starterDefinitions(known.types, { topics, guildId, newId });
  const panels = planPanel(known, { guildId, answers, added: types, newId });
  const changes = describeChanges(known, { desk, types, panels });
  // A server that is called otherwise now is no change that anybody made.
  return { desk: changes.length > 0 ? { ...desk, name } : desk, types, panels, changes };
}

function defaultsAfter(before: Desk | undefined, { staff, room, place, names }: Answers): Desk["defaults"] {
  const pinged = before?.defaults.pingRoles;
  // Whoever is pinged besides those who answer was chosen by hand.
  const follow = !before || pinged === undefined || pinged.join() === before.staffRoles.join();
  return {
    ...before?.defaults,
    room,
    destinationId: place,
    pingRoles: follow ? staff : pinged,
    ...(names === "named" && before?.defaults.identity === undefined ? {} : { identity: names }),
  };
}

/** One help message with everything that can be asked for; one that stands is moved, and shows the topics that are new. */
function planPanel(
  known: Known,
  {
    guildId,
    answers,
    added,
    newId,
  }: {
    readonly guildId: Snowflake;
    readonly answers: Answers;
    readonly added: readonly TypeDefinition[];
    readonly newId: () => string;
  },
): Plan["panels"] {
  const offered = [...known.types.filter(({ id }) => !added.some((one) => one.id === id)), ...added].filter(
    ({ retired, parentId }) => !retired && parentId === null,
  );
  const before = ownPanel(known);
  if (answers.panel === null || offered.length === 0) return [];
  const keys = before
    ? [...before.types, ...added.map(({ key }) => key).filter((key) => !before.types.includes(key))]
    : offered.map(({ key }) => key);
  const isNew = before?.channelId !== answers.panel;
  if (!isNew && keys.length === before?.types.length) return [];
  const taken = known.panels.map(({ key }) => key);
  const panel: Omit<Panel, "roomId"> = {
    ...(before ?? {
      id: newId(),
      guildId,
      key: freeKey("help", taken, "help"),
      title: null,
      text: null,
      button: null,
      look: plainLook,
      staff: { roles: [], users: [] },
      destinationId: null,
      transcriptsId: null,
      nameTemplate: null,
      starterTemplate: null,
      origin: "command",
      retired: false,
    }),
    channelId: answers.panel,
    types: keys.slice(0, MOST_TOPICS),
    posting: (before?.posting ?? 0) + (isNew ? 1 : 0),
  };
  const types = panel.types.flatMap((key) => offered.find((type) => type.key === key) ?? []);
  return [{ panel, isNew, before, types, differs: true, vanished: false }];
}

/** What one menu of Discord's takes. */
const MOST_TOPICS = 25;
