import { type Desk, listAllTypes, type TicketType, type TypeDefinition } from "#features/desk/index.ts";
import { forgetTyped, keepTyped, withTyped } from "#features/forms/index.ts";
import type { App } from "#kernel/app.ts";
import { UserError } from "#kernel/errors.ts";
import {
  type Answer,
  ask,
  type Context,
  type Field,
  type FieldValue,
  type FormDefinition,
  form,
  say,
} from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { changeTopics } from "../change-topics.ts";
import { FromDeskFile, NoSuchTopic, NotFitting } from "../errors.ts";
import { mayBeChanged, topicOfId } from "../topic-option.ts";
import { mistakeView } from "../views/mistake.ts";
import { topicView } from "../views/topic.ts";

export type Values = Readonly<Record<string, FieldValue>>;

export interface SettingForm {
  readonly title: Text;
  /** Each with what applies now. */
  fields(type: TicketType, say: (of: Text) => string): readonly Field[];
  /** The topic as it was filled in. Throws a `UserError` for what does not fit. */
  change(type: TicketType, values: Values, desk: Desk): TypeDefinition;
  /** What of it only Discord can tell; before anything is changed. Throws a `UserError` for what does not fit. */
  check?(app: Pick<App, "discord">, values: Values, guildId: Snowflake): Promise<void>;
}

/**
 * A form that opens from a topic's card, and turns that card into what it is then. What was refused is kept, and stands in it when it is
 * opened again. Its only param is the topic.
 */
export interface OpenableForm {
  readonly form: FormDefinition;
  open(context: Context, typeId: string | undefined): Promise<Answer>;
}

export function settingForm(id: string, setting: SettingForm): OpenableForm {
  const definition = form(id, {
    access: "set-up",
    reply: "update",
    async submit(context) {
      const { app, guildId, params, values } = context;
      const typeId = params[0] ?? "";
      const which = { form: id, params: [typeId] };
      const keep = () => context.write((tx) => keepTyped(tx, context, which, values));
      const change = async () => {
        await setting.check?.(app, values, guildId ?? "");
        return changeTopics(
          context,
          (types, desk) => [setting.change(changeable(types.find((one) => one.id === typeId)), values, desk)],
          (tx) => forgetTyped(tx, context, which),
        );
      };
      const done = await change().catch(async (error) => {
        // Of a topic that is gone, or may not be changed here, there is nothing to mend.
        if (!(error instanceof UserError) || error instanceof NoSuchTopic || error instanceof FromDeskFile) throw error;
        await keep();
        throw new NotFitting(error, mistakeView(text(error.code, error.params), id, typeId));
      });
      if (!("lacks" in done)) return say(topicView(done.after, typeId, { is: "edited" }));
      await keep();
      return say(topicView(await listAllTypes(app.db, guildId ?? ""), typeId, { is: "edited", lacks: done.lacks }));
    },
  });
  return {
    form: definition,
    async open(context, typeId) {
      const { app, guildId, locale } = context;
      const type = changeable(await topicOfId(app.db, guildId, typeId));
      const fields = setting.fields(type, translated(app, locale));
      const which = { form: id, params: [type.id] };
      return ask(definition, [type.id], setting.title, await withTyped(app.db, context, which, fields));
    },
  };
}

const translated =
  (app: Pick<App, "say">, locale: string) =>
  (of: Text): string =>
    app.say(of, locale, undefined);

function changeable(type: TicketType | undefined): TicketType {
  if (!type || type.retired) throw new NoSuchTopic(type?.name ?? "");
  mayBeChanged(type);
  return type;
}
