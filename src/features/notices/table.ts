/** What somebody may be told of. A type can switch each off, but the words themselves are always delivered. */
export const NOTICES = [
  "new-ticket",
  "member-wrote",
  "reply",
  "no-answer-15-min",
  "no-answer-12-h",
  "closes-soon",
  "people",
  "not-permitted",
  "closed",
  "edited",
  "state",
  "morning",
  "target-near",
  "target-missed",
  "on-call",
  "on-call-turn",
  "on-call-gap",
] as const;

export type NoticeName = (typeof NOTICES)[number];

export interface Notice {
  readonly event: NoticeName;
  readonly what: string;
  readonly who: string;
  readonly where: string;
  /** `ping` makes a sound; a line or a card does not. */
  readonly how: "ping" | "ping, digest or nothing" | "line" | "card" | "message" | "nothing";
  readonly once: string;
  /** Whether a topic can switch it off. */
  readonly canBeOff: boolean;
}

/** Who hears of what, where, and whether it makes a sound. Everything not in it makes none. `docs/notices.md` shows it. */
export const noticeTable: readonly Notice[] = [
  {
    event: "new-ticket",
    what: "A ticket is opened",
    who: "the topic's `ping` roles",
    where: "the team's card",
    how: "ping",
    once: "once per ticket",
    canBeOff: true,
  },
  {
    event: "member-wrote",
    what: "The member wrote, and somebody looks after the ticket or follows it",
    who: "whoever looks after it, and followers",
    where: "the team's room; a DM for a digest",
    how: "ping, digest or nothing",
    once: "once in two minutes; as each of them chose with `/notify`",
    canBeOff: true,
  },
  {
    event: "member-wrote",
    what: "The member wrote, and nobody looks after the ticket",
    who: "the team",
    where: "the team's room",
    how: "message",
    once: "each message, without a ping",
    canBeOff: false,
  },
  {
    event: "reply",
    what: "The team answered",
    who: "the member, and others who take part",
    where: "their DM, or the shared room",
    how: "message",
    once: "each answer",
    canBeOff: false,
  },
  {
    event: "no-answer-15-min",
    what: "The member was silent for 15 minutes after an answer in a shared room",
    who: "the member",
    where: "the shared room",
    how: "ping",
    once: "once per turn",
    canBeOff: true,
  },
  {
    event: "no-answer-12-h",
    what: "The member was silent for 12 hours after an answer in a shared room",
    who: "the member",
    where: "a DM with a link",
    how: "card",
    once: "once per turn",
    canBeOff: true,
  },
  {
    event: "closes-soon",
    what: "The member was silent for half of the time after which the ticket closes",
    who: "the member",
    where: "their DM, or the shared room",
    how: "ping",
    once: "once per turn",
    canBeOff: false,
  },
  {
    event: "closes-soon",
    what: "Half of the time until a close that was scheduled has passed, and it is the member's turn",
    who: "the member",
    where: "their DM, or the shared room",
    how: "ping",
    once: "once, if it was scheduled an hour ahead or more",
    canBeOff: false,
  },
  {
    event: "closes-soon",
    what: "The same, and it is the team's turn",
    who: "whoever looks after the ticket",
    where: "the team's room or the side thread",
    how: "ping",
    once: "once, if it was scheduled an hour ahead or more",
    canBeOff: false,
  },
  {
    event: "people",
    what: "Somebody is added, removed, or leaves",
    who: "the team, the member, and they themselves",
    where: "each in their own room",
    how: "line",
    once: "once",
    canBeOff: false,
  },
  {
    event: "not-permitted",
    what: "Discord did not permit something that was decided in a ticket",
    who: "the team",
    where:
      "their room or the side thread; where neither takes it, the DM of whoever acted last, else of whoever looks after it",
    how: "line",
    once: "once for each thing",
    canBeOff: false,
  },
  {
    event: "closed",
    what: "A ticket is closed or opened again",
    who: "the member, others who take part, the team",
    where: "each in their own room",
    how: "card",
    once: "once",
    canBeOff: false,
  },
  {
    event: "edited",
    what: "Somebody changed or deleted their words",
    who: "whoever read them",
    where: "the same message",
    how: "nothing",
    once: "–",
    canBeOff: false,
  },
  {
    event: "morning",
    what: "A new day, and something waits for somebody of the team who asked to be told by `/morning`",
    who: "they themselves",
    where: "their DM",
    how: "card",
    once: "once a day, at the time they chose",
    canBeOff: false,
  },
  {
    event: "on-call",
    what: "A ticket is opened outside of its topic's working hours, and nobody looks after it",
    who: "whoever is on call and answers it",
    where: "the team's room or the side thread",
    how: "ping",
    once: "once per ticket",
    canBeOff: false,
  },
  {
    event: "on-call-turn",
    what: "Somebody's turn to be on call begins, or a colleague exchanged theirs with them",
    who: "they themselves",
    where: "their DM",
    how: "card",
    once: "once for each turn",
    canBeOff: false,
  },
  {
    event: "on-call-gap",
    what: "In the next three weeks it is the turn of somebody who is away, or who left the server",
    who: "whoever set the turns; the server's owner, if they left",
    where: "their DM",
    how: "card",
    once: "once for each such time",
    canBeOff: false,
  },
  {
    event: "target-near",
    what: "Three quarters of the time for a reply have passed, and the server enforces its targets",
    who: "whoever looks after the ticket",
    where: "the team's room or the side thread",
    how: "ping",
    once: "once for each reply that is owed",
    canBeOff: false,
  },
  {
    event: "target-missed",
    what: "A reply is overdue, and the server enforces its targets",
    who: "whoever looks after the ticket, and the roles under `tell-overdue`",
    where: "the team's room or the side thread",
    how: "ping",
    once: "once for each reply that is owed",
    canBeOff: false,
  },
  {
    event: "state",
    what: "Claim, priority, tags, department, turn, name",
    who: "the team",
    where: "the card, changed in place",
    how: "nothing",
    once: "–",
    canBeOff: false,
  },
];

/** The notices that a topic can switch off. */
export const SWITCHABLE = [...new Set(noticeTable.filter(({ canBeOff }) => canBeOff).map(({ event }) => event))];
