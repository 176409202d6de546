import { defineFeature, type Feature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { helpCommand } from "./commands/help.ts";
import { aboutMenu } from "./menus/about.ts";
import type { Manual } from "./whose-help.ts";

/** What somebody can do here: made from what these features define, so that nothing can be forgotten. */
export function helpAbout(features: readonly Feature[]): Feature {
  const own = { commands: features.flatMap(({ commands = [] }) => commands) };
  const provided = <Key extends "holds" | "prefix">(key: Key) =>
    features.find(({ provides }) => provides?.[key])?.provides?.[key];
  const manual: Manual = { ...own, holds: provided("holds"), prefix: provided("prefix") };
  return defineFeature({
    name: "help",
    commands: [helpCommand(manual)],
    menus: [aboutMenu(manual)],
    texts: textsBeside(import.meta.url),
    samples: () => import("./views/samples.ts"),
  });
}
