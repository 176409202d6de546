import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { World } from "./world.ts";

/** Gives every picture and file of these components the id that Discord knows it by. */
export function withMediaIds(
  world: World,
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const visit = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((entry) => visit(entry, ""));
    if (typeof value !== "object" || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner, key)]));
    return name === "media" || name === "file" ? { id: world.ids.next(), ...copy } : copy;
  };
  // Only ids are added: the shapes stay what they were.
  return components.map((component) => visit(component, "") as APIMessageTopLevelComponent);
}
