import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Block, heading, paragraph, small, type View } from "#kernel/view.ts";
import { fixButtonId, listButtonId } from "../ids.ts";
import type { Rule } from "../rule.ts";
import { shownLine } from "../shown-line.ts";
import { whenName } from "./when.ts";

/** One rule, whole. `saved`: it was just now. */
export function ruleView(rule: Rule, saved: "saved" | "shown" = "shown"): View {
  const { definition, paused, origin } = rule;
  const name = rule.name;
  return {
    tone: saved === "saved" ? "good" : "neutral",
    blocks: [
      heading(saved === "saved" ? text("automation.saved", { name }) : text("automation.rule-heading", { name })),
      paragraph(text("automation.rule-when", { when: whenOf(rule) })),
      ...(definition.typed.if.length > 0 ? [paragraph(text("automation.rule-if")), lined(definition.typed.if)] : []),
      paragraph(text("automation.rule-then")),
      lined(definition.typed.does),
      ...status(paused),
      ...(origin === "file" ? [small(text("automation.rule-in-file"))] : []),
      ...(saved === "saved" && paused === null ? [small(text("automation.saved-try"))] : []),
    ],
  };
}

function status(paused: Rule["paused"]): Block[] {
  if (paused === null) return [];
  return [small(text(paused === "failing" ? "automation.rule-failing" : "automation.rule-paused"))];
}

/** When it begins, with the time that has to pass. */
export function whenOf({ definition: { when, typed } }: Rule): Text {
  const what = whenName(when);
  return typed.after === "" ? what : text("automation.when-for", { what, time: typed.after });
}

/** As they were typed, one below the other. A backtick would end them early. */
const lined = (lines: readonly string[]): Block =>
  paragraph(
    text("automation.rule-lines", {
      lines: { markup: lines.map((line) => `- \`${shownLine(line).replaceAll("`", "ˋ")}\``).join("\n") },
    }),
  );

export const PER_PAGE = 10;

/** A page of the rules of a server, in the order in which they are asked. */
export function listView(rules: readonly Rule[], page: Page): View {
  if (rules.length === 0) {
    return { tone: "neutral", blocks: [paragraph(text("automation.none")), small(text("automation.none-now"))] };
  }
  const shown = rules.slice(page.at * PER_PAGE, (page.at + 1) * PER_PAGE);
  return {
    tone: "neutral",
    blocks: [
      heading(text("automation.list-heading", { count: rules.length })),
      ...shown.map((rule) => paragraph(lineOf(rule))),
      ...(page.of > 1 ? [small(text("automation.page", { page: page.at + 1, pages: page.of }))] : []),
    ],
    ...pageRows(page, (to) => customId(listButtonId, String(to)), turns),
  };
}

export const turns = { back: text("automation.button-back"), next: text("automation.button-next") };

function lineOf(rule: Rule): Text {
  const params = { name: rule.name, when: whenOf(rule) };
  if (rule.paused === "failing") return text("automation.line-failing", params);
  return text(rule.paused === null ? "automation.line" : "automation.line-paused", params);
}

/** Why a rule was not taken, and the way back to the form as it was filled in. `rule`: its id, or `new`. */
export function mistakeView(why: Text, rule: string): View {
  return {
    tone: "problem",
    blocks: [paragraph(why), paragraph(text("automation.mistake-kept"))],
    rows: [
      [
        {
          control: "button",
          id: customId(fixButtonId, rule),
          label: text("automation.button-fix"),
          style: "primary",
        },
      ],
    ],
  };
}

export const removedView = (name: string): View => done(text("automation.removed", { name }));
export const pausedNowView = (name: string): View => done(text("automation.paused", { name }));
export const resumedView = (name: string): View => done(text("automation.resumed", { name }));

const done = (said: Text): View => ({ tone: "good", blocks: [paragraph(said)] });
