import type { Question } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { type Answer, ask, type Context, type Field, type FormDefinition } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { cut } from "#kernel/words.ts";
import { FormOver } from "./errors.ts";
import { fieldsOf } from "./fields.ts";
import { idsOf } from "./flow-ids.ts";
import type { Asked, FlowOptions } from "./flow-options.ts";
import type { Given } from "./given.ts";
import { getOwnRun } from "./own-run.ts";
import { PER_PAGE, pagesOf } from "./pages.ts";
import { findOpenRun } from "./run-store.ts";

/** The first page; or the one where this person stopped, with what was filled in. */
export async function openForm(options: FlowOptions, context: Context, params: readonly string[]): Promise<Answer> {
  const { db } = context.app;
  const asked = await options.find(context, params);
  const person = await findPerson(db, context.actor.id);
  const run = person ? await findOpenRun(db, context.app, { form: options.name, params, person }) : undefined;
  return showPage(options, context, { asked, params, page: run?.page ?? 0, given: run?.given });
}

/** The page that comes next, from the form's card. */
export async function openPage(options: FlowOptions, context: Context, runId: string | undefined): Promise<Answer> {
  const { params, page, given } = await getOwnRun(options, context.app.db, context, runId);
  const asked = await options.find(context, params);
  return showPage(options, context, { asked, params, page, given });
}

interface Shown {
  readonly asked: Asked;
  readonly params: readonly string[];
  readonly page: number;
  readonly given: Given | undefined;
}

function showPage(options: FlowOptions, context: Context, { asked, params, page, given }: Shown): Answer {
  const pages = pagesOf(asked.questions.map((question) => askedHere(question, context)));
  // The form may have become shorter since.
  const index = Math.min(page, pages.length - 1);
  const questions = pages[index];
  if (!questions) throw new FormOver();
  const { first, page: later } = idsOf(options.name);
  const target = { form: given === undefined ? first : later } as FormDefinition;
  const fields = fieldsOf(questions, given ?? asked.given ?? prefilled(questions, asked.written));
  const title =
    pages.length === 1
      ? { words: asked.title }
      : text("forms.title-page", { title: cut(asked.title, 32), page: index + 1, pages: pages.length });
  return ask(target, [String(index), context.eventId, ...params], title, withNote(fields, asked, index));
}

/** In a DM nobody can be picked from a server's lists: who or what is meant is typed there. */
export function askedHere(question: Question, { guildId }: Pick<Context, "guildId">): Question {
  const isPicked = question.kind === "users" || question.kind === "roles" || question.kind === "channels";
  if (!isPicked || guildId !== null) return question;
  return { ...question, kind: "short", min: null, max: null };
}

/** What was written already stands in the first long question. */
function prefilled(questions: readonly Question[], written: string | undefined): Given {
  const long = questions.find(({ kind }) => kind === "long");
  return long && written ? { [long.name]: [{ value: written }] } : {};
}

function withNote(fields: Field[], { note }: Asked, page: number): Field[] {
  if (!note || page > 0 || fields.length >= PER_PAGE) return fields;
  return [...fields, { name: "note", label: note, field: "note" }];
}
