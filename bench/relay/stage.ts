import {
  type ApplicationRecord,
  addChannel,
  addGuild,
  addMember,
  addRole,
  addUser,
  type Box,
  ChannelType,
  createBox,
  type Person,
  type WorldSnapshot,
} from "discord-box";
import { seedCommunity } from "../../src/demo/community.ts";
import { allWordsIn } from "../../src/kernel/pieces.ts";

/** A member who writes, and the two places where their words stand. */
export interface Member {
  readonly number: number;
  readonly id: string;
  readonly dm: string;
}

/** One word of a measured message says whose it is and which: `u17n3`. */
const MARK = /\bu(\d+)n(\d+)\b/g;
export const words = (member: Member, number: number): string =>
  `u${member.number}n${number} I can't find the map of the old harbour, where is it?`;

/** A message of the bot's that carries a mark. */
export interface Relayed {
  readonly member: number;
  readonly number: number;
  readonly channelId: string;
  readonly inServer: boolean;
}

export interface Calls {
  readonly routes: ReadonlyMap<string, number>;
  readonly refused: number;
}

/** A box with a community in it, and an eye on what the bot does there. */
export interface Stage extends AsyncDisposable {
  readonly box: Box;
  readonly application: ApplicationRecord;
  readonly ticketsChannel: string;
  readonly staff: Person;
  readonly members: readonly Member[];
  /** Everything relayed since the last `forget`, in the order in which it stands on Discord. */
  readonly relayed: readonly Relayed[];
  /** REST calls since the last `forget`, by method and route, and how many were answered with 429. */
  calls(): Calls;
  forget(): void;
  /** When the box told of the newest message. */
  toldAt(): number;
  /** When the next call that writes into this channel comes in. */
  watch(channelId: string): Promise<number>;
  /** Resolves when `seen` is true; looks after every event. */
  until(seen: () => boolean): Promise<void>;
}

export interface StageOptions {
  readonly servers: number;
  readonly members: number;
  readonly limits: "off" | "discord";
}

export async function openStage({ servers, members, limits }: StageOptions): Promise<Stage> {
  const box = await createBox({ limits });
  const community = seedCommunity(box.world);
  const people: Member[] = [];
  for (let number = 0; number < members; number++) {
    const { id } = addUser(box.world, { name: `Member ${number}` });
    addMember(box.world, community.guild.id, id);
    people.push({ number, id, dm: box.people.as(id).openDm(community.application.bot_id) });
  }
  const crowd = Array.from({ length: 200 }, (_, number) => addUser(box.world, { name: `Somebody ${number}` }));
  for (let server = 1; server < servers; server++) addServer(box, community.application, server, crowd);
  return watchBox(box, {
    application: community.application,
    ticketsChannel: community.tickets.id,
    staff: community.mel.id,
    members: people,
  });
}

/** The same world in a new box that keeps Discord's limits. */
export async function withLimits(stage: Stage): Promise<Stage> {
  const world: WorldSnapshot = stage.box.export();
  const { application, ticketsChannel, members } = stage;
  const staff = stage.staff.id;
  await stage[Symbol.asyncDispose]();
  const box = await createBox({ world, limits: "discord" });
  return watchBox(box, { application, ticketsChannel, staff, members });
}

/** A server as many are: 30 roles, 50 channels, 200 members. Of its members Discord tells a bot only the bot itself. */
function addServer(box: Box, application: ApplicationRecord, number: number, crowd: readonly { id: string }[]): void {
  const { world } = box;
  const guild = addGuild(world, { name: `Server ${number}`, ownerId: crowd[0]?.id ?? "" });
  for (let role = 0; role < 30; role++) addRole(world, guild.id, { name: `role ${role}`, permissions: "1024" });
  const category = addChannel(world, guild.id, { name: "Talk", type: ChannelType.GUILD_CATEGORY });
  for (let channel = 1; channel < 50; channel++) {
    addChannel(world, guild.id, { name: `channel-${channel}`, parent_id: category.id, topic: `About ${channel}` });
  }
  for (const { id } of crowd.slice(1)) addMember(world, guild.id, id);
  addMember(world, guild.id, application.bot_id);
}

interface Known {
  readonly application: ApplicationRecord;
  readonly ticketsChannel: string;
  readonly staff: string;
  readonly members: readonly Member[];
}

function watchBox(box: Box, { application, ticketsChannel, staff, members }: Known): Stage {
  const relayed: Relayed[] = [];
  let onEvent: (() => void) | undefined;
  let tellAt = 0;
  let awaited: { readonly path: string; arrive(at: number): void } | undefined;

  // The log notes a call when its head was read: nothing of the box's own work is in the time.
  const { requests } = box;
  const add = requests.add.bind(requests);
  requests.add = (entry) => {
    if (awaited && entry.method === "POST" && awaited.path === entry.path) {
      awaited.arrive(performance.now());
      awaited = undefined;
    }
    add(entry);
  };
  const unlisten = box.world.onEmit(({ t, channelId = "" }) => {
    if (t !== "MESSAGE_CREATE") return;
    tellAt = performance.now();
    const message = box.world.messages.get(channelId)?.at(-1);
    if (message?.author_id === application.bot_id) {
      for (const [, member, number] of allWordsIn(message).matchAll(MARK)) {
        const inServer = message.guild_id !== undefined;
        relayed.push({ member: Number(member), number: Number(number), channelId, inServer });
      }
    }
    onEvent?.();
  });

  return {
    box,
    application,
    ticketsChannel,
    staff: box.people.as(staff),
    members,
    relayed,
    calls() {
      const routes = new Map<string, number>();
      for (const { method, route } of requests) {
        const name = `${method} ${route}`;
        routes.set(name, (routes.get(name) ?? 0) + 1);
      }
      return { routes, refused: requests.all.filter(({ status }) => status === 429).length };
    },
    forget() {
      requests.clear();
      relayed.length = 0;
    },
    toldAt: () => tellAt,
    watch(channelId) {
      const { promise, resolve } = Promise.withResolvers<number>();
      awaited = { path: `/channels/${channelId}/messages`, arrive: resolve };
      return promise;
    },
    until(seen) {
      return new Promise((resolve) => {
        const look = () => {
          if (!seen()) return;
          onEvent = undefined;
          resolve();
        };
        onEvent = look;
        look();
      });
    },
    async [Symbol.asyncDispose]() {
      unlisten();
      await box.close();
    },
  };
}
