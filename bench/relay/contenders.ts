import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ALLOCATION, BUNDLE, NODE_FLAGS } from "../../scripts/bundle.mjs";
import { type Measured, runToEnd, startMeasured } from "./process.ts";
import { type Member, type Stage, words } from "./stage.ts";

/** One of those that are measured, with a folder of its own. */
export interface Contender extends AsyncDisposable {
  start(stage: Stage): Promise<Measured>;
  /** Once after the first start. */
  setUp(stage: Stage): Promise<void>;
  /** Where it keeps what it keeps. */
  readonly folder: string;
  /** Brings a member's conversation into being, so that everything after it is only relaying. */
  open(stage: Stage, member: Member): Promise<void>;
}

export const NAMES = ["Frontdesk", "bare", "bare, keeping", "discord.js"] as const;
export type Name = (typeof NAMES)[number];

const ROOT = join(import.meta.dirname, "../..");

export function contender(name: Name, nodeFlags: readonly string[] = []): Contender {
  const folder = mkdtempSync(join(tmpdir(), "relay-"));
  const made = name === "Frontdesk" ? frontdesk(folder, nodeFlags) : floor(folder, name, nodeFlags);
  return {
    ...made,
    folder,
    async [Symbol.asyncDispose]() {
      rmSync(folder, { recursive: true });
    },
  };
}

/** A plain message of staff is the reply, so that one message is one message on either side. */
const DESK = `
server: Harbour Games
replies: chat
staff: [Support]
types:
  question:
    name: Question
    room: dm
    destination: "#tickets"
`;

function frontdesk(folder: string, flags: readonly string[]): Omit<Contender, "folder" | typeof Symbol.asyncDispose> {
  const options = ({ application, box }: Stage) => ({
    folder,
    environment: {
      ...ALLOCATION,
      DISCORD_TOKEN: application.token,
      DISCORD_API_URL: box.api,
      FRONTDESK_DATA: join(folder, "data"),
    },
  });
  return {
    start: (stage) => startMeasured([...NODE_FLAGS, ...flags, BUNDLE, "start"], options(stage)),
    setUp(stage) {
      writeFileSync(join(folder, "desk.yaml"), DESK);
      return runToEnd([BUNDLE, "apply", "desk.yaml"], options(stage));
    },
    async open(stage, member) {
      const person = stage.box.people.as(member.id);
      const before = person.sees(member.dm).length;
      person.write(member.dm, words(member, 0));
      await stage.until(() => person.sees(member.dm).length > before + 1);
      const card = person.sees(member.dm).at(-1);
      await person.press(card?.id ?? "", "Send");
      await stage.until(() => stage.relayed.some((one) => one.member === member.number));
    },
  };
}

function floor(
  folder: string,
  name: Exclude<Name, "Frontdesk">,
  flags: readonly string[],
): Omit<Contender, "folder" | typeof Symbol.asyncDispose> {
  const file = join(ROOT, "bench/floors", name === "discord.js" ? "discordjs.mjs" : "bare.mjs");
  return {
    start: ({ application, box, ticketsChannel }) =>
      startMeasured([...flags, file], {
        folder,
        environment: {
          DISCORD_TOKEN: application.token,
          DISCORD_API_URL: box.api,
          FLOOR_CHANNEL: ticketsChannel,
          ...(name === "bare, keeping" ? { FLOOR_KEEPS: join(folder, "kept.db") } : {}),
        },
      }),
    async setUp() {},
    async open(stage, member) {
      stage.box.people.as(member.id).write(member.dm, words(member, 0));
      await stage.until(() => stage.relayed.some((one) => one.member === member.number));
    },
  };
}
