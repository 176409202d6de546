import { ALL_PARTS, PARTS } from "#kernel/parts.ts";
import { type Text, text } from "#kernel/text.ts";

const LINE = /^([+~-]) (desk|type|panel|part|department)(?: (\S+))?(?:: (.+))?$/;
/** Names of rules are written as people like. */
const RULE = /^([+~-]) rules?(?:: order| “(.*)”(?:: [a-z, ]+)?)$/;

/** A line of what changed, as it is kept, in the words of who reads it. */
export function changeText(line: string): Text {
  const [rule, how, name] = RULE.exec(line) ?? [];
  if (rule !== undefined) return ruleText(how, name);
  const [, sign, what, key = "", fields = ""] = LINE.exec(line) ?? [];
  if (what === "part") return partText(sign, key);
  if (what === "type") return topicText(sign, key, fields);
  if (what === "panel") return panelText(sign, key, fields);
  if (what === "department") return departmentText(sign, key, fields);
  // What a server says in its own words is on the same record.
  if (what === undefined) return text("backups.speech");
  return sign === "+" ? text("backups.desk-made") : text("backups.desk-changed", { what: partsText(fields) });
}

/** Without a name: of all of them. */
function ruleText(sign: string | undefined, name: string | undefined): Text {
  if (name === undefined) return text("backups.rules-order");
  if (sign === "+") return text("backups.rule-added", { name });
  return text(sign === "-" ? "backups.rule-gone" : "backups.rule", { name });
}

function partText(sign: string | undefined, key: string): Text {
  const known = ALL_PARTS.find((part) => part === key);
  const name = known ? PARTS[known].name : key;
  return sign === "+" ? text("backups.part-on", { name }) : text("backups.part-off", { name });
}

function topicText(sign: string | undefined, key: string, fields: string): Text {
  if (sign === "+") return text("backups.topic-added", { key });
  return sign === "-" ? text("backups.topic-gone", { key }) : text("backups.topic", { key, what: partsText(fields) });
}

function panelText(sign: string | undefined, key: string, fields: string): Text {
  if (sign === "+") return text("backups.panel-added", { key });
  return sign === "-" ? text("backups.panel-gone", { key }) : text("backups.panel", { key, what: partsText(fields) });
}

function departmentText(sign: string | undefined, key: string, fields: string): Text {
  if (sign === "+") return text("backups.department-added", { key });
  if (sign === "-") return text("backups.department-gone", { key });
  return text("backups.department", { key, what: partsText(fields) });
}

/** Kinds of settings, each with the fields that belong to it, as a line names them. */
const KINDS: readonly { readonly name: Text; readonly fields: readonly string[] }[] = [
  {
    name: text("backups.part-look"),
    fields: ["name", "description", "emoji", "title", "text", "button", "look", "key"],
  },
  { name: text("backups.part-topics"), fields: ["types", "its topics"] },
  { name: text("backups.part-order"), fields: ["position", "parent"] },
  { name: text("backups.part-leads"), fields: ["leads", "answer"] },
  {
    name: text("backups.part-place"),
    fields: [
      ...["room", "destination", "capacity", "side threads", "nsfw destination", "channel", "closed destination"],
      ...["responses", "desk list", "closed channels", "transcripts"],
    ],
  },
  {
    name: text("backups.part-team"),
    fields: [
      ...["staff roles", "trainee roles", "ping roles", "overdue roles", "seniors", "department", "departments"],
      ...["staff", "lead", "roles"],
    ],
  },
  {
    name: text("backups.part-words"),
    fields: ["opening", "closing text", "name template", "name emoji", "starter template"],
  },
  { name: text("backups.part-questions"), fields: ["form"] },
  { name: text("backups.part-priority"), fields: ["priority", "tags", "targets", "enforce targets"] },
  { name: text("backups.part-sorting"), fields: ["assignment", "claims", "triage"] },
  { name: text("backups.part-gates"), fields: ["gates"] },
  { name: text("backups.part-hours"), fields: ["hours"] },
  { name: text("backups.part-names"), fields: ["identity", "identity fixed", "requester", "anonymous requesters"] },
  {
    name: text("backups.part-closing"),
    fields: ["closing", "reopen for", "owner leaves", "after close", "rating", "member transcript"],
  },
  { name: text("backups.part-messages"), fields: ["replies", "relayed", "receipts", "quiet"] },
  { name: text("backups.part-permissions"), fields: ["levels", "permissions", "set permissions"] },
  { name: text("backups.part-language"), fields: ["locale", "prefix", "reply prefix"] },
  { name: text("backups.part-message"), fields: ["its message was deleted"] },
];

/** Every field that has a kind: a test holds it against all there are. */
export const KNOWN_FIELDS: readonly string[] = KINDS.flatMap(({ fields }) => fields);

function partsText(fields: string): Text {
  const changed = fields.split(", ");
  const names = KINDS.filter((part) => part.fields.some((field) => changed.includes(field))).map(({ name }) => name);
  const [first = text("backups.part-other"), ...others] = names;
  return others.reduce((all, next) => text("backups.both", { all, next }), first);
}
