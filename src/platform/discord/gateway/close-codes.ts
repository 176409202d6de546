import { HostError } from "#kernel/errors.ts";

const PORTAL = "https://discord.com/developers/applications";

/** Close codes after which connecting again fails in the same way. The sentence is for the host. */
const FATAL: Readonly<Record<number, string>> = {
  4004: `Discord refused the bot's token. Copy it anew from ${PORTAL}, your application, page Bot, Reset Token, and give it to “frontdesk login” or DISCORD_TOKEN.`,
  4010: "Discord refused the shard. This is an error in Frontdesk: please report it with the log.",
  4011: "Discord wants more shards than were opened. Start Frontdesk again: it then asks for the right number.",
  4012: "Discord does not speak this version of its gateway any more. Update Frontdesk.",
  4013: "Discord does not know the intents that were asked for. Update Frontdesk.",
};

const MEMBERS = 1 << 1;
const MESSAGE_CONTENT = 1 << 15;

/** What to tell the host when the gateway closed with this code; undefined when connecting again may help. */
export function fatalClose(code: number, intents: number): HostError | undefined {
  if (code === 4014) return new HostError(disallowed(intents));
  const sentence = FATAL[code];
  return sentence ? new HostError(sentence) : undefined;
}

function disallowed(intents: number): string {
  const switches = [
    ...(intents & MESSAGE_CONTENT ? ['"Message Content Intent" (or set DISCORD_MESSAGE_CONTENT=false)'] : []),
    ...(intents & MEMBERS ? ['"Server Members Intent" (or set DISCORD_MEMBERS=false)'] : []),
  ];
  return `Discord does not allow this bot what it asks for. Open ${PORTAL}, your application, page Bot, Privileged Gateway Intents, and switch on ${switches.join(" and ")}.`;
}
