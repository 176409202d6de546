// The floor: what relaying costs on `ws` and `node:http` alone. Keeps nothing, repeats nothing, knows no limits.
// FLOOR_KEEPS, a file: what is relayed is in SQLite before, and where it stands afterwards; that, and no more.
import { Agent, request } from "node:http";
import { WebSocket } from "ws";

const { DISCORD_TOKEN, DISCORD_API_URL, FLOOR_CHANNEL, FLOOR_KEEPS } = process.env;
const INTENTS = (1 << 0) | (1 << 1) | (1 << 9) | (1 << 12) | (1 << 15);

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
/** Threads by the person they are for, and the way back. */
const threads = new Map();
const dms = new Map();
/** The last piece of work of each room: messages of one room keep their order. */
const last = new Map();

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${DISCORD_API_URL}/v10${path}`,
      { agent, method, headers: { authorization: `Bot ${DISCORD_TOKEN}`, "content-type": "application/json" } },
      (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode >= 400) reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
          else resolve(JSON.parse(text));
        });
      },
    );
    sent.on("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const kept = FLOOR_KEEPS === undefined ? undefined : await openKept(FLOOR_KEEPS);

/** With the settings of Frontdesk's own. */
async function openKept(file) {
  const { default: Database } = await import("better-sqlite3-multiple-ciphers");
  const database = new Database(file);
  for (const setting of ["journal_mode = WAL", "synchronous = NORMAL", "wal_autocheckpoint = 10000"]) {
    database.pragma(setting);
  }
  database.exec(
    "create table if not exists message (id text primary key, room text, author text, words text, copy text)",
  );
  const note = database.prepare("insert into message (id, room, author, words) values (?, ?, ?, ?)");
  const confirm = database.prepare("update message set copy = ? where id = ?");
  return {
    note: ({ id, channel_id, author, content }) => note.run(id, channel_id, author.id, content),
    confirm: ({ id }, copy) => confirm.run(copy.id, id),
  };
}

async function keepAndRelay(message) {
  kept?.note(message);
  const copy = await relay(message);
  kept?.confirm(message, copy);
}

function inOrder(room, work) {
  const mine = (last.get(room) ?? Promise.resolve()).then(work).catch((error) => console.error(error));
  last.set(room, mine);
}

async function relay(message) {
  const words = `**${message.author.global_name ?? message.author.username}**\n${message.content}`;
  const body = { content: words, allowed_mentions: { parse: [] } };
  if (message.guild_id) return call("POST", `/channels/${dms.get(message.channel_id)}/messages`, body);
  const thread = threads.get(message.author.id) ?? (await open(message));
  return call("POST", `/channels/${thread}/messages`, body);
}

async function open(message) {
  const { id } = await call("POST", `/channels/${FLOOR_CHANNEL}/threads`, { name: message.author.id, type: 11 });
  threads.set(message.author.id, id);
  dms.set(id, message.channel_id);
  return id;
}

const { url } = await call("GET", "/gateway/bot");
const socket = new WebSocket(`${url}?v=10&encoding=json`);
let sequence = null;
socket.on("message", (data) => {
  const { op, t, s, d } = JSON.parse(data);
  sequence = s ?? sequence;
  if (op === 10) {
    setInterval(() => socket.send(JSON.stringify({ op: 1, d: sequence })), d.heartbeat_interval);
    const properties = { os: "linux", browser: "floor", device: "floor" };
    socket.send(JSON.stringify({ op: 2, d: { token: DISCORD_TOKEN, intents: INTENTS, properties } }));
  }
  if (t === "READY") console.log("ready");
  if (t === "MESSAGE_CREATE" && !d.author.bot && (!d.guild_id || dms.has(d.channel_id))) {
    inOrder(d.channel_id, () => keepAndRelay(d));
  }
});
