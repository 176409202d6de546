import { addChannel, addMember, addRole, addUser, ChannelType, createBox } from "discord-box";
import { seedCommunity } from "../../src/demo/community.ts";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import { PLACES, withRooms } from "../support/room-places.ts";
import { HEARTBEAT, type Place, type Said } from "./rooms-stage.ts";

const KINDS: readonly TypeRoom[] = [
  "dm",
  "dm-channel",
  "private-thread",
  "private-channel",
  "dm",
  "dm-channel",
  "private-thread",
  "private-channel",
  "dm",
];

/** One member and their ticket, which the team does something with all day. */
export interface DayScene {
  readonly n: number;
  readonly id: string;
  readonly dm: string;
  readonly room: TypeRoom;
  /** What the member wrote by DM, and the team in return. */
  readonly said: Said[];
  readonly replies: Said[];
  /** Messages that told the member of a close, as they were seen. */
  readonly closedTold: Set<string>;
  /** What had not arrived when a card stood that asks first, because the ticket was closed when it was heard. */
  readonly asked: Set<string>;
  /** Answers that their writer was asked about, because somebody else had answered at the same moment. */
  readonly crossed: Set<string>;
  /** Of what was asked about, what the member gave up. */
  readonly givenUp: Set<string>;
}

export interface DayStage extends Place {
  readonly scenes: readonly DayScene[];
  /** Of the department that has people of its own. */
  readonly fay: { readonly id: string };
}

export async function setDay(): Promise<DayStage> {
  const box = await createBox({ limits: "off", heartbeatInterval: HEARTBEAT });
  const community = seedCommunity(box.world);
  withRooms(community, box);
  const { guild, application } = community;
  const finance = addRole(box.world, guild.id, { name: "Finance", mentionable: true });
  addChannel(box.world, guild.id, { name: "Money", type: ChannelType.GUILD_CATEGORY });
  const fay = addUser(box.world, { name: "Fay" });
  addMember(box.world, guild.id, fay.id, { roles: [finance.id] });
  const scenes = KINDS.map((room, n): DayScene => {
    const { id } = addUser(box.world, { name: `member ${n}` });
    addMember(box.world, guild.id, id);
    const dm = box.people.as(id).openDm(application.bot_id);
    const none = () => new Set<string>();
    const seen = { closedTold: none(), asked: none(), crossed: none(), givenUp: none() };
    return { n, id, dm, room, said: [], replies: [], ...seen };
  });
  return { box, community, scenes, fay };
}

/** What rules and saved replies are known by, where people read it. */
export const SAYS = {
  note: "Somebody wants their money back",
  greeting: "Hello from the harbour",
  solved: "The harbour thinks this is solved",
  byWord: "You said that it is over",
} as const;

/** What a member's words set off. */
export const MAGIC = { refund: "a refund please", over: "it is over now", hello: "good day" } as const;

/** While somebody looks after a ticket, the others see nothing of it, or all. */
export const dayFile = (others: "hidden" | "answer"): string => `
server: Harbour Games
staff: [Support]
side-threads: "#tickets"
reopen-for: always
gates: { cooldown: 0 s }
closing: { silence: 5 h }
types:
  dm: { name: Thread, room: dm, destination: "#tickets" }
  dm-channel:
    { name: Channel, room: dm-channel, destination: ${PLACES.category}, claims: { others: ${others} } }
  private-thread:
    { name: Shared thread, room: private-thread, destination: "#get-help", claims: { others: ${others} } }
  private-channel:
    name: Shared channel
    room: private-channel
    destination: ${PLACES.category}
    claims: { others: ${others} }
    closing: { silence: 5 h, countdown: 20 s }
departments:
  money: { name: Money, roles: [Finance], staff: [Finance], destination: Money }
  calm: { name: Calm, roles: [] }
panels:
  help: { channel: "#get-help", topics: [private-thread, private-channel] }
rules:
  Refunds:
    when: member-wrote
    if: [words refund, not tag refund, not state closed]
    then: [tag refund, note ${SAYS.note}]
  Over:
    when: member-wrote
    if: [words over now, not state closed]
    then: close ${SAYS.byWord}
  Greeting:
    when: member-wrote
    if: [words good day, not state closed]
    then: reply greet
`;
