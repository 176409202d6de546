import type {
  GateRules,
  OwnSettings,
  Question,
  ReplyTargets,
  Seniors,
  TriageRule,
  WorkingHours,
} from "#features/desk/index.ts";
import { writeLength } from "#features/gates/index.ts";
import type { Duration, Snowflake } from "#kernel/types.ts";
import type { NameOf } from "./name-of.ts";

/** A part of a desk file, by key. */
export type Said = Readonly<Record<string, unknown>>;

/** Without what is not said. */
export const given = (said: Said): Said =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

const RATINGS = { "two-point": "good-bad", stars: "1-5", off: "off" } as const;

/** Settings as a desk file says them: what `ownSettings` makes of it are these settings again. */
export function saidSettings(own: OwnSettings, nameOf: NameOf): Said {
  const roles = (some: readonly Snowflake[] | undefined) => some?.map((id) => nameOf("role", id));
  const place = (id: Snowflake | null | undefined) => (id ? nameOf("channel", id) : undefined);
  return given({
    room: own.room,
    destination: place(own.destinationId),
    overflow: place(own.capacity?.overflowId),
    "threads-in": place(own.capacity?.threadsIn),
    "wait-in-line": own.capacity?.wait,
    "side-threads": place(own.sideThreadsId),
    "nsfw-destination": place(own.nsfwDestinationId),
    trainees: roles(own.traineeRoles),
    ping: roles(own.pingRoles),
    form: own.form?.map(saidQuestion),
    "name-template": own.nameTemplate,
    starter: own.starterTemplate,
    opening: own.opening,
    replies: own.replies,
    names: own.identity === "persona" ? "alias" : own.identity,
    "names-fixed": own.identityFixed,
    member: own.requester,
    priority: own.priority,
    tags: own.tags,
    department: own.department ?? undefined,
    targets: own.targets && saidTargets(own.targets),
    "enforce-targets": own.enforceTargets,
    "tell-overdue": roles(own.overdueRoles),
    gates: own.gates && saidGates(own.gates, nameOf),
    relay: own.relayed,
    "reopen-for": unlessSaid(own.reopenFor, (length) =>
      length === null ? "always" : length === 0 ? "never" : writeLength(length),
    ),
    "closed-channels": unlessSaid(own.closedChannels, (length) => (length === null ? "keep" : writeLength(length))),
    "closed-destination": place(own.closedDestinationId),
    closing: own.closing && saidClosing(own.closing),
    "when-member-leaves": own.ownerLeaves,
    "member-after-close": own.afterClose,
    "closing-text": own.closingText,
    rating: own.rating && RATINGS[own.rating],
    responses: place(own.responsesId),
    transcripts: place(own.transcriptsId),
    "member-transcript": own.memberTranscript,
    quiet: own.quiet,
    receipts: own.receipts,
    assign: own.assignment && given({ rule: own.assignment.rule, capacity: own.assignment.capacity ?? undefined }),
    // A level whose roles were all deleted tells nobody, and no file says one.
    seniors: own.seniors?.filter((one) => one.roles.length > 0).map((one) => saidSeniors(one, nameOf)),
    claims:
      own.claims &&
      given({ others: own.claims.others, "give-back": own.claims.giveBack, idle: lengthUnlessNull(own.claims.idle) }),
    triage: own.triage?.map(saidRule),
  });
}

const unlessSaid = <T>(value: T | undefined, say: (value: T) => string): string | undefined =>
  value === undefined ? undefined : say(value);

const lengthUnlessNull = (length: Duration | null): string | undefined =>
  length === null ? undefined : writeLength(length);

function saidSeniors({ level, roles, replyWithin, reachedWhen, giveTo, letIn }: Seniors, nameOf: NameOf): Said {
  const moments = { near: "due-soon", missed: "overdue" } as const;
  return given({
    level,
    ping: roles.map((id) => nameOf("role", id)),
    "reply-within": replyWithin ? writeLength(replyWithin) : undefined,
    "reached-when": reachedWhen && moments[reachedWhen],
    "give-to": giveTo === null ? "nobody" : giveTo,
    "let-in": letIn,
  });
}

function saidQuestion(question: Question): Said {
  const { choices, accepts, pattern } = question;
  return given({
    name: question.name,
    ask: question.ask,
    hint: question.hint ?? undefined,
    kind: question.kind,
    required: question.required,
    choices:
      choices.length === 0
        ? undefined
        : choices.map(({ label, description }) => (description === null ? label : { label, description })),
    min: question.min ?? undefined,
    max: question.max ?? undefined,
    pattern: pattern?.expression,
    example: pattern?.example || undefined,
    placeholder: question.placeholder ?? undefined,
    accepts: accepts.length === 0 ? undefined : accepts,
  });
}

function saidTargets({ firstResponse, nextResponse, resolution, byPriority }: ReplyTargets): Said {
  const lengths = (of: Partial<Omit<ReplyTargets, "byPriority">>): Said =>
    given({
      "first-response": of.firstResponse ? writeLength(of.firstResponse) : undefined,
      "next-response": of.nextResponse ? writeLength(of.nextResponse) : undefined,
      resolution: of.resolution ? writeLength(of.resolution) : undefined,
    });
  return given({
    ...lengths({ firstResponse, nextResponse, resolution }),
    priorities:
      byPriority &&
      Object.fromEntries(Object.entries(byPriority).map(([priority, of]) => [priority, lengths(of ?? {})])),
  });
}

function saidClosing({ reasonRequired, countdown, silence, age, spared }: NonNullable<OwnSettings["closing"]>): Said {
  return given({
    reason: reasonRequired ? "required" : "optional",
    countdown: lengthUnlessNull(countdown),
    silence: lengthUnlessNull(silence),
    age: lengthUnlessNull(age),
    spare: { tags: spared.tags, claimed: spared.claimed, priorities: spared.priorities },
  });
}

function saidGates(gates: Partial<GateRules>, nameOf: NameOf): Said {
  const roles = (some: readonly Snowflake[] | undefined) => some?.map((id) => nameOf("role", id));
  const length = (of: Duration | undefined) => (of === undefined ? undefined : writeLength(of));
  const count = (of: number | null | undefined) => (of === null ? "any" : of);
  return given({
    "required-roles": roles(gates.requiredRoles),
    "denied-roles": roles(gates.deniedRoles),
    "account-age": length(gates.accountAge),
    "member-age": length(gates.memberAge),
    paused: gates.paused,
    hours: gates.hours ? saidHours(gates.hours) : gates.hours,
    "open-per-panel": count(gates.openPerPanel),
    "open-per-topic": count(gates.openPerType),
    "open-per-server": count(gates.openPerServer),
    "open-per-role": gates.openPerRole?.map(({ role, open }) => ({ role: nameOf("role", role), open })),
    cooldown: length(gates.cooldown),
    "per-hour": count(gates.perHour),
    captcha: gates.captcha,
  });
}

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export function saidHours({ timeZone, week, holidays, outside }: WorkingHours): Said {
  const spans = DAYS.map((day, index) => [day, (week[index] ?? []).map(({ from, to }) => `${from}-${to}`)] as const);
  return {
    "time-zone": timeZone,
    ...Object.fromEntries(spans.filter(([, some]) => some.length > 0)),
    holidays,
    outside,
  };
}

function saidRule({ when, set }: TriageRule): Said {
  return {
    when: given({ question: when.question ?? undefined, answer: when.answer ?? undefined, words: when.words }),
    set: given({
      department: set.department ?? undefined,
      priority: set.priority ?? undefined,
      tags: set.tags,
      assignee: set.assignee ?? undefined,
    }),
  };
}
