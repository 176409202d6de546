import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { ComponentType } from "discord-api-types/v10";
import type { View } from "#kernel/view.ts";
import { cut } from "#kernel/words.ts";
import type { Row } from "./controls.ts";
import type { Part } from "./parts.ts";

/** Discord's limits of one message: components with everything nested in them, and characters of all texts together. */
export const MOST_COMPONENTS = 40;
export const MOST_CHARACTERS = 4_000;

/** Nested components included, as Discord counts. */
export function countComponents(components: readonly object[]): number {
  return components.reduce<number>((sum, component) => {
    const { components: inner = [], accessory } = component as { components?: readonly object[]; accessory?: object };
    return sum + 1 + countComponents(inner) + (accessory ? 1 : 0);
  }, 0);
}

/** The texts of a message, in the order they are read. */
export function textsOf(components: readonly object[]): { content: string }[] {
  return components.flatMap((component) => {
    if (isText(component)) return [component];
    return "components" in component ? textsOf(component.components as readonly object[]) : [];
  });
}

const isText = (component: object): component is { type: number; content: string } =>
  "type" in component && component.type === ComponentType.TextDisplay;

/** Leaves the last parts out when there are too many; the controls stay. */
export function fitBlocks(parts: readonly Part[], controls: readonly Row[], view: View): Part[] {
  const around = (view.lead ? 1 : 0) + (view.bare ? 0 : 1) + countComponents(controls);
  let kept = [...parts];
  while (kept.length > 1 && around + countComponents(kept) > MOST_COMPONENTS) kept = kept.slice(0, -1);
  return kept;
}

/** Cuts the longest text until all fit together. Changes the components it is given. */
export function fitText(components: APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const texts = textsOf(components);
  for (;;) {
    const excess = texts.reduce((sum, { content }) => sum + content.length, 0) - MOST_CHARACTERS;
    if (excess <= 0) return components;
    const longest = texts.reduce((most, text) => (text.content.length > most.content.length ? text : most));
    longest.content = cut(longest.content, Math.max(1, longest.content.length - excess));
  }
}
