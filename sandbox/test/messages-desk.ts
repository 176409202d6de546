/** A box with one guild, one bot and two people, plain fetch to talk to it, and a bare gateway client to listen. */
import { onTestFinished } from "vitest";
import WebSocket from "ws";
import {
  addApplication,
  addChannel,
  addGuild,
  addMember,
  addRole,
  addUser,
  type Box,
  createBox,
  Permission,
} from "../src/index.ts";

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field, as a client without types would
  body: any;
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** What the bot may do by its role; everything a desk needs, and nothing to overrule others. */
const BOT_PERMISSIONS =
  Permission.VIEW_CHANNEL |
  Permission.SEND_MESSAGES |
  Permission.SEND_MESSAGES_IN_THREADS |
  Permission.EMBED_LINKS |
  Permission.ATTACH_FILES |
  Permission.READ_MESSAGE_HISTORY |
  Permission.ADD_REACTIONS |
  Permission.CREATE_PUBLIC_THREADS |
  Permission.SEND_POLLS;

export async function openDesk() {
  const box = await createBox({ limits: "off" });
  onTestFinished(() => box.close());
  const { world } = box;
  const owner = addUser(world, { name: "Ada" });
  const person = addUser(world, { name: "Bob" });
  const guild = addGuild(world, { name: "Harbour", ownerId: owner.id });
  const everyone = world.role(guild.id, guild.id);
  const application = addApplication(world, { name: "Desk" });
  const role = addRole(world, guild.id, { name: "Desk", permissions: BOT_PERMISSIONS.toString() });
  addMember(world, guild.id, application.bot_id, { roles: [role.id] });
  addMember(world, guild.id, person.id);
  const channel = addChannel(world, guild.id, { name: "general" });
  const messages = `/channels/${channel.id}/messages`;
  return {
    box,
    world,
    owner,
    person,
    guild,
    everyone,
    application,
    botId: application.bot_id,
    role,
    channel,
    messages,
    /** Gives the bot more bits. */
    allow(bits: bigint) {
      role.permissions = (BigInt(role.permissions) | bits).toString();
    },
    /** Takes bits from the bot, and from everyone. */
    deny(bits: bigint) {
      role.permissions = (BigInt(role.permissions) & ~bits).toString();
      everyone.permissions = (BigInt(everyone.permissions) & ~bits).toString();
    },
    call: (method: string, path: string, body?: unknown) => call(box, application.token, method, path, body),
    /** The same as nobody, for routes with a token in their path. */
    knock: (method: string, path: string, body?: unknown) => call(box, undefined, method, path, body),
    listen: (intents: number) => listen(box, application.token, intents),
    /** Opens the direct messages of the bot and this person. */
    async dm(userId: string): Promise<string> {
      const opened = await call(box, application.token, "POST", "/users/@me/channels", { recipient_id: userId });
      return opened.body.id;
    },
  };
}

export async function call(
  box: Box,
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
): Promise<Reply> {
  const isForm = body instanceof FormData;
  const answered = await fetch(`${box.api}/v10${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bot ${token}` } : {}),
      ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await answered.text();
  return { status: answered.status, body: text === "" ? undefined : JSON.parse(text) };
}

/** A form with `payload_json` and files, as client libraries send it. */
export function upload(payload: object, files: Record<string, Uint8Array<ArrayBuffer> | string>): FormData {
  const form = new FormData();
  form.set("payload_json", JSON.stringify(payload));
  Object.entries(files).forEach(([name, content], index) => {
    form.set(`files[${index}]`, new Blob([content]), name);
  });
  return form;
}

/** Identifies with these intents and gathers what comes. `heard` waits until everything under way is there. */
async function listen(box: Box, token: string, intents: number) {
  const socket = new WebSocket(`${box.gateway}/?v=10&encoding=json`);
  onTestFinished(() => socket.terminate());
  // biome-ignore lint/suspicious/noExplicitAny: payloads are read field by field
  const events: { t: string; d: any }[] = [];
  await new Promise<void>((resolve, reject) => {
    socket.on("error", reject);
    socket.on("message", (data) => {
      const { op, t, d } = JSON.parse(String(data));
      const properties = { os: "linux", browser: "test", device: "test" };
      if (op === 10) socket.send(JSON.stringify({ op: 2, d: { token, intents, properties } }));
      if (op === 0) events.push({ t, d });
      if (t === "READY") resolve();
    });
  });
  await box.settled();
  events.length = 0;
  return {
    /** Every event since the last time, in order. */
    async heard(...types: string[]) {
      await box.settled();
      const all = events.splice(0);
      return types.length === 0 ? all : all.filter(({ t }) => types.includes(t));
    },
  };
}
