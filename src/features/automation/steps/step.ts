import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { TextParam } from "#kernel/text.ts";
import type { Names } from "../names.ts";
import type { When } from "../rule.ts";

/** A rule that does something, and the ticket it does it to. */
export interface Doing<With, Ready> {
  readonly ticket: Ticket;
  readonly rule: { readonly id: string; readonly name: string; readonly when: When };
  /** The rule as the team reads it where a person would stand. */
  readonly named: TextParam;
  readonly with: With;
  readonly ready: Ready;
  /** Names this step of this time: what is said for it is said once. */
  readonly source: string;
}

/** Something that a rule can do to a ticket. What it keeps of its line is stored as JSON. */
export interface RuleStep<With = unknown, Ready = unknown> {
  /** The first word of its line. */
  readonly does: string;
  /** What follows that word; undefined when it makes no sense. Throws `UserError` where that says more. */
  read(said: string, names: Names): With | undefined;
  /** What has to be asked of Discord before the transaction. */
  prepare?(app: App, given: { readonly ticket: Ticket; readonly with: With }): Promise<Ready>;
  /** Does it, by the feature's own means: what that refuses, it refuses. Only queries and effects. Returns the ticket as it is then. */
  perform(tx: Tx, app: App, given: Doing<With, Ready>): Promise<Ticket>;
}

/** What rules can do. */
export const ruleStep = extensionPoint<RuleStep>("automation.rule-step", { unique: ({ does }) => does });

/** Of the only kind that its own definition reads. */
export const step = <With, Ready = undefined>(definition: RuleStep<With, Ready>) =>
  ruleStep(definition as RuleStep<unknown, unknown> as RuleStep);
