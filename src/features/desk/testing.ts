import type { Desk } from "./desk.ts";
import { type Panel, plainLook } from "./panel.ts";
import type { Question } from "./question.ts";
import { defaultSettings, type TicketType } from "./ticket-type.ts";

/** For tests and samples. Names are as long as servers make them. */
export const aDesk = (change: Partial<Desk> = {}): Desk => ({
  guildId: "1200000000000000001",
  name: "Northern Lights Community",
  locale: "en-US",
  prefix: "!",
  replyPrefix: "+",
  staffRoles: ["1200000000000000010"],
  levels: [],
  permissions: {},
  setPermissions: {},
  defaults: {},
  anonymousRequesters: "allowed",
  departments: [],
  deskList: null,
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
  parentId: null,
  leads: "ticket",
  answer: null,
  own: {},
  origin: "file",
  retired: false,
  ...defaultSettings,
  room: "dm",
  destinationId: "1200000000000000020",
  staffRoles: ["1200000000000000010"],
  pingRoles: ["1200000000000000010"],
  nameTemplate: "$number $author",
  opening: "Have your **order number** ready. We look at every payment by hand.",
  ...change,
});

export const aQuestion = (change: Partial<Question> = {}): Question => ({
  name: "order",
  ask: "What is your order number?",
  hint: "like AB-1234",
  kind: "short",
  required: true,
  choices: [],
  min: null,
  max: 20,
  pattern: null,
  placeholder: null,
  accepts: [],
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
  look: plainLook,
  staff: { roles: [], users: [] },
  destinationId: null,
  transcriptsId: null,
  nameTemplate: null,
  starterTemplate: null,
  origin: "file",
  retired: false,
  posting: 1,
  ...change,
});
