/** A guild with an owner, two members and a connected application whose behaviour each test sets. */
import {
  type API,
  type APIInteraction,
  Client,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "@discordjs/core";
import { REST } from "@discordjs/rest";
import { WebSocketManager } from "@discordjs/ws";
import { afterAll, beforeEach } from "vitest";
import {
  addApplication,
  addChannel,
  addGuild,
  addMember,
  addRole,
  addUser,
  createBox,
  type Id,
  Permission,
} from "../src/index.ts";

const intents =
  GatewayIntentBits.Guilds |
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildMessages |
  GatewayIntentBits.DirectMessages |
  GatewayIntentBits.MessageContent;

export type Answer = (interaction: APIInteraction, api: API) => unknown;

export async function openDesk() {
  const box = await createBox({ limits: "off" });
  const { world } = box;
  const owner = addUser(world, { name: "Ada" });
  const member = addUser(world, { name: "Bo", locale: "de" });
  const stranger = addUser(world, { name: "Cy" });
  const guild = addGuild(world, { name: "Harbour", ownerId: owner.id });
  const application = addApplication(world, { name: "Desk" });
  const channel = addChannel(world, guild.id, { name: "general" });
  const role = addRole(world, guild.id, { name: "Crew" });
  addMember(world, guild.id, member.id);
  const people = {
    ada: box.people.as(owner.id),
    bo: box.people.as(member.id),
    cy: box.people.as(stranger.id),
  };
  people.ada.invite(application.id, guild.id, Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES);

  const rest = new REST({ api: box.api, retries: 0 }).setToken(application.token);
  const gateway = new WebSocketManager({ token: application.token, intents, rest });
  const client = new Client({ rest, gateway });
  const events: GatewayDispatchPayload[] = [];
  const desk = {
    box,
    world,
    guild,
    application,
    channel,
    role,
    ...people,
    rest,
    api: client.api,
    /** Every dispatch so far. */
    events,
    /** What the application does with the next interactions. Nothing by default. */
    answer: (() => undefined) as Answer,
    /** What went wrong in it. */
    errors: [] as unknown[],
    /** Gives the bot every permission. */
    allowEverything() {
      const own = world.roles.inGuild(guild.id).find(({ bot_id }) => bot_id === application.bot_id);
      if (own)
        own.permissions = Object.values(Permission)
          .reduce((all, bit) => all | bit, 0n)
          .toString();
    },
    async commands(body: RESTPutAPIApplicationCommandsJSONBody) {
      await client.api.applicationCommands.bulkOverwriteGlobalCommands(application.id, body);
    },
    eventsOf(t: string) {
      return events.filter((event) => event.t === t).map((event) => event.d as Record<string, unknown>);
    },
    /** A message of the application in the general channel. */
    async post(components: object[], more: object = {}): Promise<Id> {
      const message = await rest.post(`/channels/${channel.id}/messages`, {
        body: { content: "here", components, ...more },
      });
      return (message as { id: Id }).id;
    },
    async close() {
      await gateway.destroy();
      await box.close();
    },
  };
  gateway.on("dispatch", (payload) => void events.push(payload));
  const ready = new Promise<void>((resolve) => client.once(GatewayDispatchEvents.GuildCreate, () => resolve()));
  client.on(GatewayDispatchEvents.InteractionCreate, async ({ data, api }) => {
    try {
      await desk.answer(data, api);
    } catch (error) {
      desk.errors.push(error);
    }
  });
  await gateway.connect();
  await ready;
  return desk;
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export function row(...components: object[]): object {
  return { type: 1, components };
}

export function button(customId: string, label: string, more: object = {}): object {
  return { type: 2, style: 1, custom_id: customId, label, ...more };
}

/** The code and status that a refused call came back with. */
export async function refusal(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    const { code, status, rawError } = error as { code: number; status: number; rawError: { errors?: unknown } };
    return { code, status, ...(rawError.errors ? { errors: rawError.errors } : {}) };
  }
  return "accepted";
}

/** A field of a form. */
export const label = (text: string, component: object) => ({ type: 18, label: text, component });

/** One for all tests of a file: what each of them set is forgotten before the next. */
export async function deskForAll(): Promise<Desk> {
  const desk = await openDesk();
  beforeEach(() => {
    desk.answer = () => undefined;
    desk.events.length = 0;
    desk.errors.length = 0;
  });
  afterAll(() => desk.close());
  return desk;
}
