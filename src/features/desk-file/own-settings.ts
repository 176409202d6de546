import type {
  GateRules,
  OwnSettings,
  Question,
  ReplyTargets,
  Seniors,
  TriageRule,
  WorkingHours,
} from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { QuestionInFile, SettingsInFile, TypeInFile } from "./schema.ts";

/** Finds what a name in the file means; `path` is where it stands below these settings. */
export type Find = (kind: "role" | "destination" | "user", said: string, path: readonly PropertyKey[]) => Snowflake;

const RATINGS = { "good-bad": "two-point", "1-5": "stars", off: "off" } as const;

/** Settings of the file with names resolved to ids: only what is said there. */
export function ownSettings(file: SettingsInFile, find: Find): OwnSettings {
  const roles = (said: readonly string[], ...path: readonly PropertyKey[]) =>
    said.map((one, index) => find("role", one, [...path, index]));
  const place = (
    name:
      | "destination"
      | "overflow"
      | "threads-in"
      | "side-threads"
      | "nsfw-destination"
      | "responses"
      | "closed-destination"
      | "transcripts",
  ) => {
    const said = file[name];
    return said === undefined ? undefined : find("destination", said, [name]);
  };
  const destinationId = place("destination");
  const nsfwDestinationId = place("nsfw-destination");
  const overflowId = place("overflow");
  const threadsIn = place("threads-in");
  const wait = file["wait-in-line"];
  const saysCapacity = overflowId !== undefined || threadsIn !== undefined || wait !== undefined;
  return given({
    room: file.room,
    destinationId,
    capacity: saysCapacity
      ? { overflowId: overflowId ?? null, threadsIn: threadsIn ?? null, wait: wait ?? true }
      : undefined,
    sideThreadsId: place("side-threads"),
    nsfwDestinationId,
    traineeRoles: file.trainees && roles(file.trainees, "trainees"),
    pingRoles: file.ping && roles(file.ping, "ping"),
    form: file.form?.map(toQuestion),
    nameTemplate: file["name-template"],
    starterTemplate: file.starter,
    opening: file.opening,
    replies: file.replies,
    identity: file.names === "alias" ? "persona" : file.names,
    identityFixed: file["names-fixed"],
    requester: file.member,
    priority: file.priority,
    tags: file.tags,
    department: file.department,
    targets: file.targets && {
      firstResponse: file.targets["first-response"] ?? null,
      nextResponse: file.targets["next-response"] ?? null,
      resolution: file.targets.resolution ?? null,
      ...(file.targets.priorities ? { byPriority: toPriorities(file.targets.priorities) } : {}),
    },
    enforceTargets: file["enforce-targets"],
    overdueRoles: file["tell-overdue"] && roles(file["tell-overdue"], "tell-overdue"),
    gates: file.gates && toGates(file.gates, find),
    relayed: file.relay,
    reopenFor: file["reopen-for"],
    closedChannels: file["closed-channels"],
    closedDestinationId: place("closed-destination"),
    closing: file.closing && {
      reasonRequired: file.closing.reason === "required",
      countdown: file.closing.countdown ?? null,
      silence: file.closing.silence ?? null,
      age: file.closing.age ?? null,
      spared: file.closing.spare,
    },
    ownerLeaves: file["when-member-leaves"],
    nameEmoji: file["name-emoji"],
    afterClose: file["member-after-close"],
    closingText: file["closing-text"],
    rating: file.rating && RATINGS[file.rating],
    responsesId: place("responses"),
    transcriptsId: place("transcripts"),
    memberTranscript: file["member-transcript"],
    quiet: file.quiet,
    receipts: file.receipts,
    assignment: file.assign && { rule: file.assign.rule, capacity: file.assign.capacity ?? null },
    seniors: file.seniors?.map((one, index) =>
      toSeniors(one, (kind, said, ...path) => find(kind, said, ["seniors", index, ...path])),
    ),
    claims: file.claims && {
      others: file.claims.others,
      giveBack: file.claims["give-back"],
      idle: file.claims.idle ?? null,
    },
    triage: file.triage?.map((rule, index) => toTriage(rule, (said) => find("user", said, ["triage", index]))),
  });
}

type SeniorsInFile = NonNullable<SettingsInFile["seniors"]>[number];

function toSeniors(
  { level, ping, "reply-within": within, "reached-when": when, "give-to": taker, "let-in": letIn }: SeniorsInFile,
  find: (kind: "role" | "user", said: string, ...path: readonly PropertyKey[]) => Snowflake,
): Seniors {
  return {
    level,
    roles: ping.map((said, at) => find("role", said, "ping", at)),
    ...(within === undefined ? {} : { replyWithin: within }),
    ...(letIn ? { letIn } : {}),
    ...(when === undefined ? {} : { reachedWhen: when === "overdue" ? "missed" : "near" }),
    ...(taker === undefined ? {} : { giveTo: taker === "nobody" ? null : find("user", taker, "give-to") }),
  };
}

type PrioritiesInFile = NonNullable<NonNullable<SettingsInFile["targets"]>["priorities"]>;

function toPriorities(priorities: PrioritiesInFile): NonNullable<ReplyTargets["byPriority"]> {
  return Object.fromEntries(
    Object.entries(priorities).map(([priority, said]) => [
      priority,
      given({
        firstResponse: said?.["first-response"],
        nextResponse: said?.["next-response"],
        resolution: said?.resolution,
      }),
    ]),
  );
}

/** A question with everything that was not said filled in. */
export function toQuestion(question: QuestionInFile, index: number): Question {
  return {
    name: question.name ?? `q${index + 1}`,
    ask: question.ask,
    hint: question.hint ?? null,
    kind: question.kind,
    required: question.required,
    choices: (question.choices ?? []).map((choice) =>
      typeof choice === "string"
        ? { label: choice, description: null }
        : { label: choice.label, description: choice.description ?? null },
    ),
    min: question.min ?? null,
    max: question.max ?? null,
    pattern: question.pattern ? { expression: question.pattern, example: question.example ?? "" } : null,
    placeholder: question.placeholder ?? null,
    accepts: question.accepts ?? [],
  };
}

type GatesInFile = NonNullable<TypeInFile["gates"]>;

function toGates(file: GatesInFile, find: Find): Partial<GateRules> {
  const roles = (name: "required-roles" | "denied-roles") =>
    file[name]?.map((said, index) => find("role", said, ["gates", name, index]));
  const limit = (said: number | "any" | undefined) => (said === "any" ? null : said);
  return given({
    requiredRoles: roles("required-roles"),
    deniedRoles: roles("denied-roles"),
    accountAge: file["account-age"],
    memberAge: file["member-age"],
    paused: file.paused,
    hours: file.hours && toHours(file.hours),
    openPerPanel: limit(file["open-per-panel"]),
    openPerType: limit(file["open-per-topic"]),
    openPerServer: limit(file["open-per-server"]),
    openPerRole: file["open-per-role"]?.map(({ role, open }, index) => ({
      role: find("role", role, ["gates", "open-per-role", index, "role"]),
      open,
    })),
    cooldown: file.cooldown,
    perHour: limit(file["per-hour"]),
    captcha: file.captcha,
  });
}

export function toHours(file: NonNullable<GatesInFile["hours"]>): WorkingHours {
  const { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = file;
  const week = [monday, tuesday, wednesday, thursday, friday, saturday, sunday].map((spans) =>
    spans.map((span) => ({ from: span.slice(0, 5), to: span.slice(6) })),
  );
  return { timeZone: file["time-zone"], week, holidays: file.holidays, outside: file.outside };
}

function toTriage(
  { when, set }: NonNullable<TypeInFile["triage"]>[number],
  user: (said: string) => Snowflake,
): TriageRule {
  return {
    when: { question: when.question ?? null, answer: when.answer ?? null, words: when.words },
    set: {
      department: set.department ?? null,
      priority: set.priority ?? null,
      tags: set.tags,
      assignee: set.assignee === undefined ? null : user(set.assignee),
    },
  };
}

/** Without the fields that were not said: they are inherited. */
function given<T extends object>(fields: { readonly [Name in keyof T]: T[Name] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
