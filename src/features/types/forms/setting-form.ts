import { listAllTypes, type TicketType, type TypeDefinition } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
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
import type { Text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { changeTopics } from "../change-topics.ts";
import { NoSuchTopic } from "../errors.ts";
import { mayBeChanged, topicOfId } from "../topic-option.ts";
import { topicView } from "../views/topic.ts";

export type Values = Readonly<Record<string, FieldValue>>;

export interface SettingForm {
  readonly title: Text;
  /** Each with what applies now. */
  fields(type: TicketType, say: (of: Text) => string): readonly Field[];
  /** The topic as it was filled in. Throws a `UserError` for what does not fit. */
  change(type: TicketType, values: Values, guildId: Snowflake): TypeDefinition;
}

/** A form that opens from a topic's card, and turns that card into what it is then. Its only param is the topic. */
export interface OpenableForm {
  readonly form: FormDefinition;
  open(context: Context, typeId: string | undefined): Promise<Answer>;
}

export function settingForm(id: string, setting: SettingForm): OpenableForm {
  const definition = form(id, {
    access: "admin",
    reply: "update",
    async submit(context) {
      const { app, guildId, params, values } = context;
      const typeId = params[0] ?? "";
      const done = await changeTopics(context, (types, desk) => [
        setting.change(changeable(types.find((one) => one.id === typeId)), values, desk.guildId),
      ]);
      if (!("lacks" in done)) return say(topicView(done.after, typeId, { is: "edited" }));
      return say(topicView(await listAllTypes(app.db, guildId ?? ""), typeId, { is: "edited", lacks: done.lacks }));
    },
  });
  return {
    form: definition,
    async open({ app, guildId, locale }, typeId) {
      const type = changeable(await topicOfId(app.db, guildId, typeId));
      return ask(definition, [type.id], setting.title, setting.fields(type, translated(app, locale)));
    },
  };
}

const translated =
  (app: Pick<App, "say">, locale: string) =>
  (of: Text): string =>
    app.say(of, locale);

function changeable(type: TicketType | undefined): TicketType {
  if (!type || type.retired) throw new NoSuchTopic(type?.name ?? "");
  mayBeChanged(type);
  return type;
}
