import type { FormAnswer } from "#features/forms/index.ts";
import type { Intake } from "./intake.ts";
import type { Ticket } from "./ticket.ts";

/** For tests and samples: the 21st of November 2026, noon. */
export const NOON = Date.UTC(2026, 10, 21, 12);

export const aTicket = (change: Partial<Ticket> = {}): Ticket => ({
  id: "01jd0000000000000000000004",
  guildId: "1200000000000000001",
  number: 1042,
  typeId: "01jd0000000000000000000001",
  panelId: null,
  requester: "01jd0000000000000000000005",
  status: "new",
  phase: null,
  mark: null,
  version: 2,
  staffRoom: "01jd0000000000000000000006",
  requesterRoom: "01jd0000000000000000000007",
  intake: "01jd0000000000000000000008",
  openedAt: NOON,
  turnAt: NOON,
  closedAt: null,
  closedBy: null,
  closedAs: null,
  closeReason: null,
  closedHow: null,
  unreachable: false,
  priority: "normal",
  tags: [],
  assignee: null,
  department: null,
  level: 0,
  alias: null,
  snoozedUntil: null,
  heldAt: null,
  pinnedAt: null,
  lockedAt: null,
  oneWay: false,
  practice: false,
  dmCard: "opened:01jd0000000000000000000004",
  ...change,
});

export const aClosedTicket = (change: Partial<Ticket> = {}): Ticket =>
  aTicket({
    status: "closed",
    closedAt: NOON,
    closedBy: "01jd0000000000000000000009",
    closedHow: "command",
    ...change,
  });

export const anAnswer = (change: Partial<FormAnswer> = {}): FormAnswer => ({
  name: "order",
  kind: "short",
  question: "What is your order number?",
  words: "AB-1234",
  values: ["AB-1234"],
  ...change,
});

export const anIntake = (change: Partial<Intake> = {}): Intake => ({
  userId: "1200000000000000040",
  username: "ada",
  displayName: "Ada_of_the *Lovelaces*",
  avatarUrl: "https://cdn.discordapp.com/avatars/1200000000000000040/a.png",
  locale: "en-US",
  joinedAt: NOON,
  roles: ["1200000000000000010"],
  answers: [
    anAnswer(),
    anAnswer({
      question: "What happened?",
      words: `I was charged twice.\n${"And nobody answered my mails. ".repeat(30)}`,
    }),
  ],
  formMs: 95_000,
  earlier: 3,
  ...change,
});
