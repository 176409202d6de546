import * as z from "zod";

const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, "a short name in small letters, like billing or bug-report");
const replies = z.enum(["careful", "chat"]);
const names = z.enum(["named", "anonymous"]);

/** A role, channel or server: its name (with or without # or @) or its id. A name may be a number. */
const place = z.union([z.string(), z.number().transform(String)], "a name or an id").pipe(z.string().min(1).max(100));

const question = z.strictObject({
  ask: z.string().min(1).max(45).describe("The question; Discord shows at most 45 characters."),
  hint: z.string().min(1).max(100).optional(),
  kind: z.enum(["short", "long", "choice"]).default("long"),
  required: z.boolean().default(true),
  choices: z.array(z.string().min(1).max(100)).min(1).max(25).optional(),
  max: z.int().min(1).max(4000).optional(),
});

const type = z.strictObject({
  name: z.string().min(1).max(80),
  description: z.string().max(100).default(""),
  emoji: z.string().min(1).max(64).optional(),
  room: z.enum(["dm", "private-thread"]).default("private-thread"),
  destination: place.describe("The channel under which threads are made."),
  ping: z.array(place).max(10).default([]),
  form: z.array(question).max(5).default([]),
  "name-template": z.string().min(1).max(200).default("$number $type $author"),
  starter: z.string().min(1).max(1500).default("$author $staff"),
  opening: z.string().max(1500).default(""),
  replies: replies.optional(),
  names: names.optional(),
});

const panel = z.strictObject({
  channel: place,
  title: z.string().min(1).max(200).optional(),
  text: z.string().min(1).max(2000).optional(),
  button: z.string().min(1).max(80).optional(),
  topics: z.array(z.string()).min(1).max(25),
});

/** One server's desk, as people write it. docs/desk-file.md explains every line. */
export const deskFileSchema = z.strictObject({
  server: place,
  language: z.string().min(2).max(10).default("en-US"),
  prefix: z.string().min(1).max(10).regex(/^\S+$/, "without spaces").default("!"),
  replies: replies.default("careful"),
  names: names.default("named"),
  staff: z.array(place).min(1).max(25),
  types: z.record(key, type).refine((types) => Object.keys(types).length > 0, "at least one type"),
  panels: z.record(key, panel).default({}),
});

export type DeskFile = z.infer<typeof deskFileSchema>;
