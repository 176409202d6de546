import type { App } from "#kernel/app.ts";
import type { Feature, Option } from "#kernel/feature.ts";
import type { Text } from "#kernel/text.ts";

/**
 * Every sentence that a member may meet: all there are, but those of features whose texts are for the team, and those that Discord keeps
 * for all servers alike (commands and their options). Nobody lists them by hand, so none can be forgotten.
 */
export function offeredKeys(features: readonly Feature[], { sentences }: Pick<App, "sentences">): readonly string[] {
  const forTheTeam = new Set(features.filter(({ textsFor }) => textsFor === "the team").map(({ name }) => name));
  const kept = new Set(features.flatMap(keptByDiscord).map(({ key }) => key));
  return sentences.keys().filter((key) => !forTheTeam.has(key.slice(0, key.indexOf("."))) && !kept.has(key));
}

function keptByDiscord({ commands = [], contextMenus = [] }: Feature): Text[] {
  return [
    ...commands.flatMap(({ description, options }) => [description, ...Object.values(options).flatMap(textsOfOption)]),
    ...contextMenus.map(({ name }) => name),
  ];
}

const textsOfOption = (option: Option): Text[] => [
  option.description,
  ...(option.type === "choice" ? option.choices.map(({ name }) => name) : []),
];
