import type { APIMessageTopLevelComponent, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { type ComponentRules, readMessageComponents } from "./components-message.ts";
import { readModal } from "./components-modal.ts";
import { Fields, Mistakes } from "./message-fields.ts";

/**
 * Checks the `components` of a message by themselves and gives them back clean, with ids. Throws 50035 with every
 * mistake in it; `at` says where the message lies in the request (`data` in answers to interactions).
 */
export function checkMessageComponents(
  components: unknown,
  rules: ComponentRules,
  at = "",
): APIMessageTopLevelComponent[] {
  const mistakes = new Mistakes(at);
  const clean = readMessageComponents(Fields.of(mistakes, { components }), rules);
  mistakes.throwIfAny();
  return clean;
}

/** Checks the `data` of an answer that shows a form, and gives it back clean, with ids. Throws 50035. */
export function checkModal(data: unknown, at = "data"): APIModalInteractionResponseCallbackData {
  const mistakes = new Mistakes(at);
  const clean = readModal(Fields.of(mistakes, data));
  mistakes.throwIfAny();
  return clean;
}
