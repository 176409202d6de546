import * as z from "zod";
import { type AroundSection, fits, noSuch, section } from "#features/desk-file/index.ts";
import type { App } from "#kernel/app.ts";
import { UserError } from "#kernel/errors.ts";
import { type Text, text } from "#kernel/text.ts";
import { nameKey } from "#kernel/words.ts";
import { HowLong, NoSuch } from "./errors.ts";
import { channelsOf, type Names } from "./names.ts";
import { readCondition } from "./read-condition.ts";
import { readRule, readStep } from "./read-rule.ts";
import { type Definition, LONGEST_NAME, MOST_RULES, WHENS } from "./rule.ts";
import { listRules } from "./rule-store.ts";
import { isCalled, type SetUpRule } from "./set-up-rule.ts";
import { ruleStep } from "./steps/step.ts";
import { storeRules } from "./store-rules.ts";
import { STEPS, saidRule } from "./write-rule.ts";

const lines = z
  .union([z.string().transform((said) => said.split("\n")), z.array(z.string())], fits(text("automation.fits-lines")))
  .transform((said) => said.flatMap((line) => (line.trim() === "" ? [] : [line.trim()])));

const rule = z.strictObject({
  when: z.enum(WHENS as [Definition["when"], ...Definition["when"][]]),
  after: z.string().optional().describe("How long it has to last, like 2 h."),
  if: lines.default([]),
  [STEPS]: lines,
  paused: z.boolean().optional(),
});

const rules = z.record(z.string().trim().min(1).max(LONGEST_NAME), rule);
type RuleInFile = z.infer<typeof rule>;

/** `rules:`, by name, in the order in which they are asked. Those that were made by command and are not named stay. */
export const rulesInFile = section<readonly SetUpRule[], z.infer<typeof rules>>({
  key: "rules",
  schema: rules,
  part: "automation",
  async read(db, app, guildId) {
    const all = await listRules(db, app, guildId);
    return all.map(({ name, definition, origin, paused }) => ({
      name,
      definition,
      origin,
      paused: paused === "by hand",
    }));
  },
  async fromFile(app, said = {}, { now, ...around }) {
    const names = namesAround(app, around);
    const wanted = Object.entries(said).flatMap(([name, one]): SetUpRule[] => {
      const same = Object.keys(said).find((other) => nameKey(other) === nameKey(name));
      if (same !== undefined && same !== name) around.mistake([name], text("automation.same-name", { name: same }));
      const definition = definitionOf(app, { name, said: one }, names, around);
      const paused = one.paused ?? now.find(isCalled(name))?.paused ?? false;
      return definition ? [{ name, definition, origin: "file", paused }] : [];
    });
    const all = inPlaces(now, wanted);
    if (all.length > MOST_RULES) around.mistake([], text("automation.too-many", { count: MOST_RULES }));
    return all;
  },
  toFile(all, { nameOf, topics }) {
    if (all.length === 0) return undefined;
    return Object.fromEntries(all.map((one) => [one.name, saidRule(one, nameOf, topics)]));
  },
  describe: describeRules,
  store: (tx, app, change) => storeRules(tx, app, change),
});

/** Where rules of a file stood, they stand in its order; new ones behind them all. What was made by command stays where it is. */
function inPlaces(now: readonly SetUpRule[], wanted: readonly SetUpRule[]): SetUpRule[] {
  const left = [...wanted];
  const isWanted = (rule: SetUpRule) => wanted.some(isCalled(rule.name));
  const kept = now.flatMap((rule): SetUpRule[] => {
    if (rule.origin === "command" && !isWanted(rule)) return [rule];
    return isWanted(rule) ? left.splice(0, 1) : [];
  });
  return [...kept, ...left];
}

function namesAround({ config }: Pick<App, "config">, { server, topics, departments, by }: Around): Names {
  return {
    topics,
    departments,
    roles: server.roles,
    channels: channelsOf(server, by),
    inside: config.webhooks.inside,
    me: "",
  };
}

type Around = Omit<AroundSection, "guildId">;

const ME = /^(?:not\s+)?assign(?:ed)?\s+me$/i;

/** What a rule of the file means; undefined when something of it does not fit, which is told. */
function definitionOf(
  app: Pick<App, "contributions">,
  { name, said }: { readonly name: string; readonly said: RuleInFile },
  names: Names,
  { mistake }: Pick<Around, "mistake">,
): Definition | undefined {
  let fits = true;
  const tell = (path: readonly PropertyKey[], error: unknown) => {
    fits = false;
    mistake([name, ...path], saysOf(error, names));
  };
  const each = (at: "if" | typeof STEPS, read: (line: string) => unknown) => {
    for (const [index, line] of said[at].entries()) {
      try {
        if (ME.test(line)) throw new NoSuch("person", "me");
        read(line);
      } catch (error) {
        tell([at, index], error);
      }
    }
  };
  const known = app.contributions(ruleStep);
  each("if", (line) => readCondition(line, names));
  each(STEPS, (line) => readStep(line, names, known));
  if (!fits) return undefined;
  try {
    const wording = {
      name,
      when: said.when,
      after: said.after ?? "",
      if: said.if.join("\n"),
      does: said[STEPS].join("\n"),
    };
    return readRule(app, wording, names);
  } catch (error) {
    tell(error instanceof HowLong ? ["after"] : [], error);
    return undefined;
  }
}

/** In the words that the form says it with, but for names: of those the file knows which are near. */
function saysOf(error: unknown, names: Names): Text {
  if (!(error instanceof UserError)) throw error;
  const says = text(error.code, error.params);
  if (!(error instanceof NoSuch)) return says;
  const { what, named } = error;
  if (what === "person") return named === "me" ? text("automation.nobody-in-file") : says;
  const near = noSuch(what, named, knownOf(what, names));
  // Without a name that is near the form's own words say more: of channels, in which one can write.
  return near.key === "desk-file.meant" ? near : says;
}

function knownOf(what: Exclude<NoSuch["what"], "person">, { topics, departments, roles, channels }: Names): string[] {
  if (what === "role" || what === "channel") return (what === "role" ? roles : channels).map(({ name }) => name);
  return (what === "topic" ? topics : departments).flatMap(({ key, name }) => [key, name]);
}

/** What changed of the rules, one line each. */
function describeRules(before: readonly SetUpRule[], after: readonly SetUpRule[]): string[] {
  const changed = after.flatMap((rule): string[] => {
    const was = before.find(isCalled(rule.name));
    if (!was) return [`+ rule “${rule.name}”`];
    const fields = fieldsOf(was, rule);
    return fields.length === 0 ? [] : [`~ rule “${rule.name}”: ${fields.join(", ")}`];
  });
  const gone = before.filter(({ name }) => !after.some(isCalled(name))).map(({ name }) => `- rule “${name}”`);
  const common = (some: readonly SetUpRule[], others: readonly SetUpRule[]) =>
    some.filter(({ name }) => others.some(isCalled(name))).map(({ name }) => nameKey(name));
  const moved = common(before, after).join("\n") !== common(after, before).join("\n");
  return [...changed, ...gone, ...(moved ? ["~ rules: order"] : [])];
}

function fieldsOf(was: SetUpRule, is: SetUpRule): string[] {
  const differ = (of: (rule: SetUpRule) => unknown) => JSON.stringify(of(was)) !== JSON.stringify(of(is));
  return [
    ...(differ(({ name }) => name) ? ["name"] : []),
    ...(differ(({ definition: { when, after } }) => [when, after]) ? ["when"] : []),
    ...(differ(({ definition }) => definition.conditions) ? ["if"] : []),
    ...(differ(({ definition }) => definition.steps) ? ["then"] : []),
    ...(differ(({ paused }) => paused) ? ["paused"] : []),
  ];
}
