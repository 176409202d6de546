import * as z from "zod";
import {
  GIVEN_LEVELS,
  LONGEST_AGE,
  LONGEST_TEXT,
  MOST_QUESTIONS,
  MOVABLE_RIGHTS,
  PRIORITIES,
  QUESTION_KINDS,
  ROOMS,
  SWITCHABLE_NOTICES,
  TOPIC_RIGHTS,
} from "#features/desk/index.ts";
import { ALL_PARTS } from "#kernel/parts.ts";
import { text } from "#kernel/text.ts";
import { type Duration, days, hours, minutes, seconds } from "#kernel/types.ts";
import { fits } from "./fits.ts";

const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, fits(text("desk-file.fits-key")));

/** A role, channel or server: its name (with or without # or @) or its id. A name may be a number. */
const place = z
  .union([z.string(), z.number().transform(String)], fits(text("desk-file.fits-place")))
  .pipe(z.string().min(1).max(100));
const places = z.array(place).max(25);

const atMost = (most: string) => fits(text("desk-file.fits-at-most", { most }));
const atLeast = (least: string) => fits(text("desk-file.fits-at-least", { least }));

const UNITS: Readonly<Record<string, (count: number) => Duration>> = { s: seconds, min: minutes, h: hours, d: days };
/** A length of time: `90 s`, `30 min`, `2h`, `7 d`. */
const aLength = fits(text("desk-file.fits-length"));
const duration = z
  .string(aLength)
  .regex(/^\d{1,5} ?(s|min|h|d)$/, aLength)
  .transform((said): Duration => UNITS[said.replace(/[\d ]/g, "")]?.(Number.parseInt(said, 10)) ?? 0)
  .refine((length) => length <= LONGEST_AGE, atMost("3650 d"));

/** A length of time, or a word. */
const orWord = (words: string) => fits(text("desk-file.fits-length-or", { words }));

const choice = z.union(
  [
    z.string().min(1).max(100),
    z.strictObject({ label: z.string().min(1).max(100), description: z.string().min(1).max(100).optional() }),
  ],
  fits(text("desk-file.fits-choice")),
);

const question = z.strictObject({
  name: key.optional().describe("Names the answer for rules; q1, q2 … by default."),
  ask: z.string().min(1).max(LONGEST_TEXT).describe("The question, at most 45 characters; of a text all that it says."),
  hint: z.string().min(1).max(100).optional(),
  kind: z.enum(QUESTION_KINDS).default("long"),
  required: z.boolean().default(true),
  choices: z.array(choice).min(1).max(25).optional(),
  min: z.int().optional(),
  max: z.int().optional(),
  pattern: z.string().min(1).max(200).optional(),
  example: z.string().min(1).max(100).optional().describe("What fits the pattern: shown to who mistyped."),
  placeholder: z.string().min(1).max(100).optional(),
  accepts: z
    .array(z.string().regex(/^(image|video|audio|\.[\w.-]{1,32})$/, fits(text("desk-file.fits-ending"))))
    .max(10)
    .optional(),
});

const aSpan = fits(text("desk-file.fits-span"));
const span = z.string(aSpan).regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, aSpan);
const day = z.union([span.transform((one) => [one]), z.array(span).max(4)], aSpan).default([]);

const workingHours = z.strictObject({
  "time-zone": z.string().refine(
    (zone) => {
      try {
        return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
      } catch {
        return false;
      }
    },
    fits(text("desk-file.fits-time-zone")),
  ),
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
  saturday: day,
  sunday: day,
  holidays: z
    .array(z.string().regex(/^(\d{4}-)?\d{2}-\d{2}$/, fits(text("desk-file.fits-holiday"))))
    .max(100)
    .default([]),
  outside: z.enum(["warn", "block"]).default("warn"),
});

const countUpTo = (most: number) => {
  const aCount = fits(text("desk-file.fits-count", { most }));
  return z.union([z.int().min(1, aCount).max(most, aCount), z.literal("any")], aCount);
};
const count = countUpTo(25);

const gates = z.strictObject({
  "required-roles": places.optional(),
  "denied-roles": places.optional(),
  "account-age": duration.optional(),
  "member-age": duration.optional(),
  paused: z.string().min(1).max(1000).nullable().optional(),
  hours: workingHours.nullable().optional(),
  "open-per-panel": count.optional(),
  "open-per-topic": count.optional(),
  "open-per-server": count.optional(),
  "open-per-role": z
    .array(z.strictObject({ role: place, open: z.int().min(1).max(25) }))
    .max(25)
    .optional(),
  cooldown: duration.optional(),
  "per-hour": countUpTo(1000).optional(),
  captcha: z.boolean().optional(),
});

const triage = z.strictObject({
  when: z.strictObject({
    question: z.string().optional(),
    answer: z.string().optional(),
    words: z.array(z.string().min(1)).max(50).default([]),
  }),
  set: z.strictObject({
    department: key.optional(),
    priority: z.enum(PRIORITIES).optional(),
    tags: z.array(z.string().min(1).max(20)).max(10).default([]),
    assignee: place.optional(),
  }),
});

/** What a type says itself, and what a desk says for all of its types. */
const settings = {
  room: z.enum(ROOMS).optional(),
  destination: place.optional().describe("The channel, forum or category under which rooms are made."),
  overflow: place.optional(),
  "threads-in": place.optional(),
  "side-threads": place
    .optional()
    .describe("A channel that only staff see, for staff-only messages about shared rooms."),
  "wait-in-line": z.boolean().optional(),
  "nsfw-destination": place.optional(),
  trainees: places.optional(),
  ping: z.array(place).max(10).optional(),
  form: z.array(question).max(MOST_QUESTIONS).optional(),
  "name-template": z.string().min(1).max(200).optional(),
  starter: z.string().min(1).max(1500).optional(),
  opening: z.string().max(1500).optional(),
  replies: z.enum(["careful", "chat"]).optional(),
  names: z.enum(["named", "anonymous", "alias"]).optional(),
  "names-fixed": z.boolean().optional(),
  member: z.enum(["named", "anonymous"]).optional(),
  priority: z.enum(PRIORITIES).optional(),
  tags: z.array(z.string().min(1).max(20)).max(10).optional(),
  department: key.optional(),
  targets: z
    .strictObject({
      "first-response": duration.optional(),
      "next-response": duration.optional(),
      resolution: duration.optional(),
      priorities: z
        .partialRecord(
          z.enum(PRIORITIES),
          z.strictObject({
            "first-response": duration.optional(),
            "next-response": duration.optional(),
            resolution: duration.optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  "enforce-targets": z.boolean().optional().describe("Whether somebody is told when a reply is due, and overdue."),
  "tell-overdue": z.array(place).max(10).optional().describe("Roles that are told of overdue replies."),
  gates: gates.optional(),
  relay: z.strictObject({ reactions: z.boolean().default(false), typing: z.boolean().default(false) }).optional(),
  "reopen-for": z
    .union(
      [duration, z.literal("never").transform(() => 0), z.literal("always").transform(() => null)],
      orWord("never, always"),
    )
    .optional(),
  "closed-channels": z
    .union([duration, z.literal("keep").transform(() => null)], orWord("keep"))
    .optional()
    .describe("How long a ticket's own channel stays after the close."),
  "closed-destination": place
    .optional()
    .describe("Where closed tickets go: a category for channels, a channel for summaries of the others."),
  closing: z
    .strictObject({
      reason: z.enum(["required", "optional"]).default("optional"),
      countdown: duration
        .refine((length) => length <= hours(1), atMost("1 h"))
        .optional()
        .describe("So long the team can call a close off."),
      silence: duration.refine((length) => length >= hours(1), atLeast("1 h")).optional(),
      age: duration.refine((length) => length >= days(1), atLeast("1 d")).optional(),
      spare: z
        .strictObject({
          tags: z.array(z.string().min(1).max(20)).max(25).default([]),
          claimed: z.boolean().default(false),
          priorities: z.array(z.enum(PRIORITIES)).default([]),
        })
        .default({ tags: [], claimed: false, priorities: [] }),
    })
    .optional()
    .describe("How tickets are closed, by hand and by time."),
  "when-member-leaves": z.enum(["close", "keep", "warn"]).optional(),
  "name-emoji": z.boolean().optional(),
  "member-after-close": z.enum(["reads", "removed"]).optional(),
  "closing-text": z.string().max(1000).optional(),
  rating: z.enum(["good-bad", "1-5", "off"]).optional(),
  responses: place
    .optional()
    .describe("A channel that only staff see, for what members say of the help and for problems."),
  transcripts: place.optional().describe("A channel that only staff see, for the transcripts of closed tickets."),
  "member-transcript": z
    .enum(["file", "button", "none"])
    .optional()
    .describe("How members get the transcript of their closed ticket."),
  quiet: z.array(z.enum(SWITCHABLE_NOTICES)).max(10).optional().describe("Notices that are switched off."),
  receipts: z.enum(["first", "every", "none"]).optional(),
  assign: z
    .strictObject({
      rule: z.enum(["none", "round-robin", "least-loaded", "skill", "on-shift"]),
      capacity: z.int().min(1).max(100).optional(),
    })
    .optional(),
  seniors: z
    .array(
      z.strictObject({
        level: z.int().min(1).max(10),
        ping: z.array(place).min(1).max(10),
        "reply-within": duration.optional(),
        "reached-when": z.enum(["due-soon", "overdue"]).optional(),
        "give-to": place.optional(),
        "let-in": z.boolean().default(false).describe("Into private threads, too, and not their side thread alone."),
      }),
    )
    .max(10)
    .optional(),
  claims: z
    .strictObject({
      others: z.enum(["answer", "read", "hidden"]).default("answer"),
      "give-back": z.enum(["team", "claimer"]).default("team"),
      idle: duration.refine((length) => length >= minutes(10), atLeast("10 min")).optional(),
    })
    .optional(),
  triage: z.array(triage).max(50).optional(),
};

const link = z.url({ protocol: /^https?$/, error: fits(text("desk-file.fits-link")) }).max(512);
const emoji = z.string().min(1).max(64);

/** Levels that somebody holds who has one of these roles, or is named by id. */
const topicLevels = { staff: places.optional(), senior: places.optional(), manager: places.optional() };

const type = z.strictObject({
  name: z.string().min(1).max(80),
  description: z.string().max(100).default(""),
  emoji: emoji.optional(),
  under: z.string().optional().describe("The type above it."),
  leads: z.enum(["ticket", "redirect", "report"]).default("ticket"),
  answer: z.string().min(1).max(2000).optional().describe("Of a redirect: what it answers."),
  staff: places.optional(),
  levels: z.strictObject(topicLevels).optional(),
  permissions: z
    .partialRecord(z.enum(TOPIC_RIGHTS), z.enum(GIVEN_LEVELS))
    .optional()
    .describe("From which level on something is permitted for its tickets."),
  ...settings,
});

const panel = z.strictObject({
  channel: place,
  title: z.string().max(200).optional(),
  text: z.string().max(2000).optional(),
  button: z.string().min(1).max(80).optional(),
  topics: z.array(z.string()).min(1).max(25),
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, fits(text("desk-file.fits-colour")))
    .optional(),
  images: z
    .array(z.strictObject({ url: link, description: z.string().min(1).max(200).optional() }))
    .max(10)
    .default([]),
  shape: z.enum(["buttons", "menu"]).optional(),
  buttons: z
    .record(
      z.string(),
      z.strictObject({
        label: z.string().min(1).max(80).optional(),
        emoji: emoji.optional(),
        style: z.enum(["primary", "secondary", "success", "danger"]).optional(),
      }),
    )
    .default({}),
  links: z
    .array(z.strictObject({ label: z.string().min(1).max(80), url: link, emoji: emoji.optional() }))
    .max(5)
    .default([]),
  staff: places.default([]),
  "name-template": z.string().min(1).max(200).optional(),
  starter: z
    .string()
    .min(1)
    .max(1500)
    .regex(/\$author/, fits(text("desk-file.fits-starter")))
    .optional(),
  destination: place.optional().describe("Where its private threads are made; its own channel when no topic says."),
  transcripts: place.optional().describe("Where the transcripts of its tickets go, in place of the topic's channel."),
});

const department = z.strictObject({
  name: z.string().min(1).max(80),
  roles: places.default([]).describe("Told once of each ticket that it is given."),
  staff: places.optional().describe("Who answers its tickets in place of their topic's staff."),
  lead: places.optional().describe("Roles of who leads it: seniors for its tickets."),
  destination: place.optional().describe("The channel, category or forum in which its tickets go on."),
  hours: workingHours.optional(),
});

/** One server's desk, as people write it. docs/desk-file.md explains every line. */
export const deskFileSchema = z.strictObject({
  server: place,
  language: z.string().min(2).max(35).default("en-US"),
  prefix: z
    .string()
    .min(1)
    .max(10)
    .regex(/^\S+$/, fits(text("desk-file.fits-prefix")))
    .default("!"),
  "reply-prefix": z
    .string()
    .regex(/^[^\w\s/]{1,3}$/, fits(text("desk-file.fits-reply-prefix")))
    .default("+"),
  staff: z.array(place).max(25),
  levels: z.strictObject({ ...topicLevels, admin: places.optional() }).default({}),
  permissions: z
    .partialRecord(z.enum(MOVABLE_RIGHTS), z.enum(GIVEN_LEVELS))
    .default({})
    .describe("From which level on something is permitted."),
  "anonymous-members": z.enum(["allowed", "off"]).default("allowed"),
  departments: z.record(key, department).default({}),
  "desk-list": place.optional().describe("A channel that only staff see, for the list of what waits."),
  parts: z
    .union(
      [z.enum(["few", "all"]), z.array(z.enum(ALL_PARTS))],
      fits(text("desk-file.fits-parts", { parts: ALL_PARTS.join(", ") })),
    )
    .optional()
    .describe("What is switched on; what /setup add and /setup remove did stays when the file does not say."),
  ...settings,
  types: z.record(key, type).refine((types) => Object.keys(types).length > 0, fits(text("desk-file.fits-topics"))),
  panels: z.record(key, panel).default({}),
});

export type DeskFile = z.infer<typeof deskFileSchema>;
export type TypeInFile = DeskFile["types"][string];
/** The part that a desk and its types have in common. */
export type SettingsInFile = Pick<TypeInFile, keyof typeof settings>;
export type QuestionInFile = NonNullable<TypeInFile["form"]>[number];
