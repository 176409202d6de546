import { RIGHTS } from "#kernel/access.ts";
import { type CommandDefinition, customId } from "#kernel/feature.ts";
import { type Markup, type Text, text } from "#kernel/text.ts";
import { heading, type MenuOption, paragraph, prose, small, type View } from "#kernel/view.ts";
import { type Group, nameInGroup, typedForm } from "../catalogue.ts";
import { aboutMenuId } from "../ids.ts";

/** Discord takes as many in a menu. */
const MOST_GROUPS = 25;

const code = (words: string): Markup => ({ markup: `\`${words}\`` });

/** Everything somebody may do here, by first word, and a menu to read more. */
export function overviewView(groups: readonly Group[], prefix: string): View {
  const lines = groups.map(({ name, commands }) => {
    const below = commands.map(nameInGroup).filter((each) => each !== "");
    return below.length === 0 ? `**/${name}**` : `**/${name}** · ${below.join(", ")}`;
  });
  return {
    tone: "neutral",
    blocks: [
      heading(text("help.overview")),
      prose(lines.join("\n")),
      small(text("help.typed-too", { example: code(`${prefix}ticket close`) })),
    ],
    rows: [[menuOf(groups)]],
  };
}

function menuOf(groups: readonly Group[]) {
  return {
    control: "menu" as const,
    id: customId(aboutMenuId),
    placeholder: text("help.choose"),
    options: groups.slice(0, MOST_GROUPS).map(
      ({ name, commands }): MenuOption => ({
        value: name,
        label: { words: `/${name}` },
        description:
          commands.length === 1 && commands[0]
            ? commands[0].description
            : text("help.many", { count: commands.length }),
      }),
    ),
  };
}

/** One line for each command of a group. */
export const groupView = ({ name, commands }: Group, prefix: string): View => ({
  tone: "neutral",
  blocks: [
    heading(text("help.group", { name: code(`/${name}`) })),
    ...commands.map(({ path, description }) =>
      paragraph(text("help.line", { command: code(`/${path}`), what: description })),
    ),
    small(text("help.more-about", { command: code(`/help about:${commands[0]?.path ?? name}`) })),
    small(text("help.typed-too", { example: code(`${prefix}${commands[0]?.path ?? name}`) })),
  ],
});

/** One command: what it does, for whom, what it takes, and how it is typed. */
export function commandView(command: CommandDefinition, prefix: string): View {
  const { path, description, access, options, aliases = [] } = command;
  const taken = Object.entries(options).map(([name, option]): Text => {
    const key = option.required ? "help.needed" : "help.optional";
    return text(key, { name: code(name), what: option.description });
  });
  return {
    tone: "neutral",
    blocks: [
      heading(text("help.group", { name: code(`/${path}`) })),
      paragraph(description),
      ...taken.map(paragraph),
      paragraph(text("help.typed", { form: code(`${prefix}${typedForm(command)}`) })),
      ...(aliases.length === 0
        ? []
        : [small(text("help.also", { names: { markup: aliases.map((each) => `\`${prefix}${each}\``).join(", ") } }))]),
      small(access === "everyone" ? text("help.for-everyone") : text("help.takes", { right: RIGHTS[access].name })),
    ],
  };
}

export const unknownView = (asked: string): View => ({
  tone: "problem",
  blocks: [paragraph(text("help.unknown", { asked }))],
});
