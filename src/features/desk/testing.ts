import type { Desk, Panel, Question, TicketType } from "./desk.ts";

/** For tests and samples. Names are as long as servers make them. */
export const aDesk = (change: Partial<Desk> = {}): Desk => ({
  guildId: "1200000000000000001",
  name: "Northern Lights Community",
  locale: "en-US",
  prefix: "!",
  replies: "careful",
  identity: "named",
  staffRoles: ["1200000000000000010"],
  ...change,
});

export const aType = (change: Partial<TicketType> = {}): TicketType => ({
  id: "01jd0000000000000000000001",
  guildId: "1200000000000000001",
  key: "billing",
  position: 0,
  name: "Payments and refunds",
  description: "A charge, a refund, or an order that did not arrive",
  emoji: "💳",
  room: "dm",
  destinationId: "1200000000000000020",
  pingRoles: ["1200000000000000010"],
  form: [],
  nameTemplate: "$number $author",
  starterTemplate: "$author $staff",
  opening: "Have your **order number** ready. We look at every payment by hand.",
  replies: "careful",
  identity: "named",
  retired: false,
  ...change,
});

export const aQuestion = (change: Partial<Question> = {}): Question => ({
  name: "order",
  ask: "What is your order number?",
  hint: "like AB-1234",
  kind: "short",
  required: true,
  choices: [],
  max: 20,
  ...change,
});

export const aPanel = (change: Partial<Panel> = {}): Panel => ({
  id: "01jd0000000000000000000002",
  guildId: "1200000000000000001",
  key: "help",
  channelId: "1200000000000000030",
  roomId: "01jd0000000000000000000003",
  title: null,
  text: null,
  types: ["billing"],
  button: null,
  retired: false,
  posting: 1,
  ...change,
});
