import { mustHold } from "#features/desk/index.ts";
import { findUserId, personOf } from "#features/people/index.ts";
import { type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoSuchSkill } from "../errors.ts";
import { addSkill, asSkill, listSkills, removeSkill } from "../skill-store.ts";
import { skillListView, skillSavedView } from "../views/team.ts";

const options = {
  skill: { type: "text", description: text("assignment.option-skill"), required: true, maxLength: 20 },
  member: { type: "user", description: text("assignment.option-member") },
} as const;

/** Everybody of the team says what they can do themselves; of others it says who may change what they did. */
async function whose({ app, actor, guildId }: Context, member: string | null): Promise<string> {
  if (member !== null && member !== actor.id) await mustHold(app.db, guildId, actor, "change-others");
  return member ?? actor.id;
}

export const skillAddCommand = command("skill add", {
  description: text("assignment.skill-add-command.description"),
  access: "read",
  reply: "private",
  options,
  async run(context) {
    const { app, write, guildId } = context;
    const userId = await whose(context, context.options.member);
    const skills = await write(async (tx) => {
      const person = await personOf(tx, app, userId);
      await addSkill(tx, guildId ?? "", person, asSkill(context.options.skill));
      return (await listSkills(tx, guildId ?? "")).get(person) ?? [];
    });
    return say(skillSavedView(userId, skills));
  },
});

export const skillRemoveCommand = command("skill remove", {
  description: text("assignment.skill-remove-command.description"),
  access: "read",
  reply: "private",
  options,
  async run(context) {
    const { app, write, guildId } = context;
    const userId = await whose(context, context.options.member);
    const skill = asSkill(context.options.skill);
    const skills = await write(async (tx) => {
      const person = await personOf(tx, app, userId);
      if (!(await removeSkill(tx, guildId ?? "", person, skill))) throw new NoSuchSkill(userId, skill);
      return (await listSkills(tx, guildId ?? "")).get(person) ?? [];
    });
    return say(skillSavedView(userId, skills));
  },
});

export const skillListCommand = command("skill list", {
  description: text("assignment.skill-list-command.description"),
  access: "read",
  reply: "private",
  options: {},
  async run({ app, guildId }) {
    const people = await Promise.all(
      [...(await listSkills(app.db, guildId ?? ""))].map(async ([person, skills]) => {
        const who = await findUserId(app.db, person);
        return who === undefined ? [] : [{ who, skills }];
      }),
    );
    return say(skillListView(people.flat()));
  },
});
