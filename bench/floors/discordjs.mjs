// The same relay as most bots are written: discord.js as it comes. Keeps nothing of its own; finds its threads by their names.
import { Client, Events, GatewayIntentBits, Partials } from "discord.js";

const { DISCORD_TOKEN, DISCORD_API_URL, FLOOR_CHANNEL } = process.env;

const client = new Client({
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMembers,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
    GatewayIntentBits.MessageContent,
  ],
  partials: [Partials.Channel],
  rest: { api: DISCORD_API_URL },
});

/** The last piece of work of each room: messages of one room keep their order. */
const last = new Map();

function inOrder(room, work) {
  const mine = (last.get(room) ?? Promise.resolve()).then(work).catch((error) => console.error(error));
  last.set(room, mine);
}

async function relay(message) {
  const content = `**${message.author.displayName}**\n${message.content}`;
  const body = { content, allowedMentions: { parse: [] } };
  if (message.inGuild()) return client.users.send(message.channel.name, body);
  const { threads } = client.channels.cache.get(FLOOR_CHANNEL);
  const known = threads.cache.find((thread) => thread.name === message.author.id);
  const thread = known ?? (await threads.create({ name: message.author.id }));
  return thread.send(body);
}

client.on(Events.MessageCreate, (message) => {
  if (message.author.bot || (message.inGuild() && message.channel.parentId !== FLOOR_CHANNEL)) return;
  inOrder(message.channelId, () => relay(message));
});
client.once(Events.ClientReady, () => console.log("ready"));
await client.login(DISCORD_TOKEN);
