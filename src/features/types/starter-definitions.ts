import type { OwnSettings, TypeDefinition } from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";
import { lastPosition } from "./arrange.ts";
import type { StarterTopic } from "./starter.ts";

/** Starter topics as they are stored. Those whose short name is taken stay as they are; one that was taken away comes back, with its tickets. */
export function starterDefinitions(
  types: readonly TypeDefinition[],
  {
    topics,
    guildId,
    own = {},
    newId,
  }: {
    readonly topics: readonly StarterTopic[];
    readonly guildId: Snowflake;
    /** What they say besides: where their rooms are made. */
    readonly own?: OwnSettings;
    readonly newId: (index: number) => string;
  },
): TypeDefinition[] {
  return topics.flatMap((topic, index): TypeDefinition[] => {
    const before = types.find(({ key }) => key === topic.key);
    if (before && !before.retired) return [];
    return [
      {
        ...topic,
        id: before?.id ?? newId(index),
        guildId,
        parentId: null,
        position: lastPosition(types) + index,
        answer: null,
        own: { ...topic.own, ...own },
        origin: "command",
        retired: false,
      },
    ];
  });
}
