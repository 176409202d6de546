import type { Fact } from "#features/tickets/index.ts";
import type { Happening } from "./rule.ts";

const BY_KIND: Partial<Record<Fact["kind"], Happening>> = {
  "room-made": "opened",
  "requester-wrote": "member-wrote",
  "staff-replied": "team-answered",
  assigned: "claimed",
  unassigned: "unclaimed",
  "department-set": "topic-changed",
  "type-changed": "topic-changed",
  "level-set": "level-changed",
  "target-near": "target-near",
  "target-missed": "target-missed",
  closed: "closed",
  reopened: "reopened",
  rated: "rated",
};

/** What a fact begins with, when it says several things at once: see `asOneFact`. */
const BY_PREFIX: readonly (readonly [prefix: string, Happening])[] = [
  ["type-changed-", "topic-changed"],
  ["assigned-", "claimed"],
  ["unassigned", "unclaimed"],
];

/** What was known before a fact. */
export interface Before {
  readonly status: string;
  readonly tags: readonly string[];
}

export interface Happened {
  readonly happening: Happening;
  /** Of `tag-added`: which. */
  readonly added?: readonly string[];
}

/** What a fact means to a rule, in a fixed order. `status` is the ticket's after it. */
export function happenedIn(fact: Fact, before: Before, status: string): Happened[] {
  const kind = BY_KIND[fact.kind];
  const parts =
    fact.kind === "saved-reply-acted" || fact.kind === "saved-reply-undone" ? Object.keys(fact.data ?? {}) : [];
  const also = BY_PREFIX.filter(([prefix]) => parts.some((part) => part.startsWith(prefix))).map(([, one]) => one);
  const had = tagsBefore(fact) ?? before.tags;
  const added = tagsIn(fact)?.filter((tag) => !had.includes(tag)) ?? [];
  const turned = status !== before.status && fact.kind !== "queued" && fact.kind !== "failed";
  return [
    ...(kind === undefined ? [] : [{ happening: kind }]),
    ...also.map((happening) => ({ happening })),
    ...(added.length > 0 ? [{ happening: "tag-added" as const, added }] : []),
    ...(turned ? [{ happening: "turn-changed" as const }] : []),
  ];
}

/** The tags of a ticket after a fact that changed them. */
export const tagsIn = ({ kind, data = {} }: Saying): readonly string[] | undefined =>
  listed(kind === "tags-set" ? data["tags"] : data["tags-set-tags"]);

/** And before it: those that its topic gave it are nowhere else. Not of a fact of old. */
export const tagsBefore = ({ kind, data = {} }: Saying): readonly string[] | undefined =>
  listed(kind === "tags-set" ? data["from"] : data["tags-set-from"]);

type Saying = Pick<Fact, "kind" | "data">;

function listed(said: unknown): readonly string[] | undefined {
  if (typeof said !== "string") return undefined;
  return said === "" ? [] : said.split(",");
}
