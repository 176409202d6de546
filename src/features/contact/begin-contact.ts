import type { TicketType } from "#features/desk/index.ts";
import { type Answer, ask, type Context, type Field } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { cut } from "#kernel/words.ts";
import { blockedNote } from "./blocked-note.ts";
import { contactableHere } from "./contactable.ts";
import { NoTopicOfYours, NotYourself } from "./errors.ts";
import { findMember } from "./find-member.ts";
import { writeForm } from "./forms/write.ts";
import { CHOSEN } from "./ids.ts";

export interface Beginning {
  readonly userId: Snowflake;
  /** Name or short name; null where none was said. */
  readonly topic: string | null;
  /** A message it is about: it stands quoted in the form. */
  readonly quoted?: string;
}

const OPTIONS = 25;
const LONGEST_QUOTE = 1_200;

/** Asks somebody of the team what to say first. Nothing is opened, and nobody told, before they sent it. */
export async function beginContact(context: Context, { userId, topic, quoted = "" }: Beginning): Promise<Answer> {
  const { app, actor, guildId, eventId } = context;
  const { desk, types } = await contactableHere(app.db, guildId, actor);
  if (userId === actor.id) throw new NotYourself();
  const offered = topic === null ? types : types.filter((type) => isCalled(type, topic));
  if (offered.length === 0) throw new NoTopicOfYours();
  const member = await findMember(app, desk, userId);
  const blocked = await blockedNote(app, desk, member);
  const fields: Field[] = [
    ...(offered.length > 1 ? [topicField(offered)] : []),
    {
      name: "text",
      label: text("contact.form-text"),
      field: "long",
      max: 2000,
      required: true,
      ...(quoted.trim() === "" ? {} : { value: quoteOf(quoted) }),
    },
    ...(offered.some(({ identityFixed }) => identityFixed) ? [] : [signedField(context)]),
    { name: "files", label: text("contact.form-files"), field: "files", max: 10, required: false },
    ...(blocked ? [{ name: "note", label: blocked, field: "note" } as const] : []),
  ];
  const title = text("contact.form-title", { member: cut(member.displayName, 30) });
  const only = offered.length === 1 ? (offered[0]?.id ?? CHOSEN) : CHOSEN;
  return ask(writeForm, [userId, eventId, only], title, fields);
}

const isCalled = ({ key, name }: TicketType, said: string): boolean =>
  [key, name.toLowerCase()].includes(said.trim().toLowerCase());

const topicField = (types: readonly TicketType[]): Field => ({
  name: "topic",
  label: text("contact.form-topic"),
  field: "select",
  required: true,
  options: types.slice(0, OPTIONS).map(({ id, name, description }) => ({
    value: id,
    label: cut(name, 100),
    ...(description === "" ? {} : { description: cut(description, 100) }),
  })),
});

function signedField({ app, guildId, locale }: Context): Field {
  const option = (value: string, label: Text) => ({ value, label: app.say(label, locale, { guildId }) });
  return {
    name: "as",
    label: text("contact.form-as"),
    field: "radio",
    required: true,
    preset: "topic",
    options: [
      option("topic", text("contact.form-as-topic")),
      option("named", text("conversation.reply-form.named")),
      option("anonymous", text("conversation.reply-form.anonymous")),
      option("persona", text("conversation.reply-form.persona")),
    ],
  };
}

const quoteOf = (words: string): string => `${cut(words, LONGEST_QUOTE).replace(/^/gm, "> ")}\n\n`;
