import type { Question } from "#features/desk/index.ts";
import { findPerson, personOf } from "#features/people/index.ts";
import { afterCommit, Stale, type Tx } from "#kernel/database.ts";
import { type Answer, type Context, type Submitted, say } from "#kernel/feature.ts";
import { days } from "#kernel/types.ts";
import { answersOf } from "./answers.ts";
import { FormChanged, FormOver, FormSent } from "./errors.ts";
import type { Asked, Filled, FlowOptions } from "./flow-options.ts";
import { type Given, piecesOf, readGiven } from "./given.ts";
import { forgetFiles } from "./jobs/forget-files.ts";
import { forgetRun } from "./jobs/forget-run.ts";
import { keepFiles, keptFiles } from "./keep-files.ts";
import { mistakesIn } from "./mistake.ts";
import { askedHere } from "./open-form.ts";
import { pagesOf } from "./pages.ts";
import { FORGOTTEN_AFTER, keptIn, openedAt, type Run } from "./run.ts";
import { findByWindow, findOpenRun, saveRun } from "./run-store.ts";
import { mistakesView, pageView } from "./views/card.ts";

/** Files of a form that was sent wait this long for their room. */
const KEPT_AFTER_SENDING = days(30);

/** One sending of a form: the next page, what does not fit, or all is well and the form does what it is for. */
export async function submitPage(
  options: FlowOptions,
  context: Context & Submitted,
  from: "first" | "page",
): Promise<Answer> {
  const { app } = context;
  const [pageWritten = "", opener = "", ...params] = context.params;
  const asked = await options.find(context, params);
  const pages = pagesOf(asked.questions.map((question) => askedHere(question, context)));
  const page = Number(pageWritten);
  const questions = pages[page];
  if (!questions) throw new FormOver();
  const begun = await findBegun(options, context, { opener, params, from });

  const own = { ...begun?.given, ...withKept(questions, readGiven(questions, context.values, context.names), begun) };
  const until = app.clock.now() + FORGOTTEN_AFTER;
  const { given, mistakes } = await keepFiles(app, {
    questions,
    given: own,
    mistakes: mistakesIn(questions, own),
    until,
  });

  const all = pages.flat();
  const left = mistakes.length > 0 || page < pages.length - 1 ? mistakes : mistakesIn(all, given);
  if (left.length === 0 && page === pages.length - 1) {
    const complete = filled(options, context, { asked, all, given, begun, opener, params });
    try {
      return await options.finish(context, params, complete);
    } catch (error) {
      // Refused, or Discord was away: what was filled in stands there when the form is opened again.
      const isOver = complete.taken() || error instanceof FormSent || error instanceof FormChanged;
      const kept = { opener, params, begun, page, given, pageGiven: given };
      if (!isOver) {
        const note = (err: unknown) => context.app.log.error({ err }, "what was filled into a form could not be kept");
        await context.write((tx) => keep(tx, options, context, kept)).catch(note);
      }
      throw error;
    }
  }

  // What is wrong comes first, wherever it stands; else the page after this one.
  const next = left[0] ? pages.findIndex((one) => one.includes(left[0]?.question as Question)) : page + 1;
  const run = await context.write((tx) =>
    keep(tx, options, context, { opener, params, begun, page: next, given, pageGiven: pick(given, questions) }),
  );
  const card = { form: options.name, run, title: asked.title, pages: pages.length };
  return say(left.length > 0 ? mistakesView({ ...card, mistakes: left }) : pageView(card));
}

interface Begun {
  readonly opener: string;
  readonly params: readonly string[];
  readonly from: "first" | "page";
}

async function findBegun(options: FlowOptions, { app, actor }: Context, { opener, params, from }: Begun) {
  const person = await findPerson(app.db, actor.id);
  const begun = person && (await findOpenRun(app.db, app, { form: options.name, params, person }));
  if (begun) return begun;
  if (from === "page") throw new FormOver();
  if (person && (await findByWindow(app.db, app, opener, person))) throw new FormSent();
  return undefined;
}

/** Files that were sent before stay unless others took their place: Discord can't show them in the form. */
function withKept(questions: readonly Question[], given: Given, begun: Run | undefined): Given {
  return Object.fromEntries(
    questions.map(({ name, kind }) => {
      const now = piecesOf(given, name);
      return [name, kind === "files" && now.length === 0 ? piecesOf(begun?.given ?? {}, name) : now];
    }),
  );
}

const pick = (given: Given, questions: readonly Question[]): Given =>
  Object.fromEntries(questions.map(({ name }) => [name, piecesOf(given, name)]));

interface Kept {
  readonly opener: string;
  readonly params: readonly string[];
  readonly begun: Run | undefined;
  readonly page: number;
  readonly given: Given;
  readonly pageGiven: Given;
}

/** Keeps what was filled in until the next sending. Of two windows at once the later one adds to what the earlier one kept. */
async function keep(tx: Tx, options: FlowOptions, { app, actor }: Context, kept: Kept): Promise<Run> {
  const person = await personOf(tx, app, actor.id);
  const { params, opener, page } = kept;
  const present = await findOpenRun(tx, app, { form: options.name, params, person });
  if (!present && kept.begun) throw new FormOver();
  const run: Run = present
    ? { ...present, page, given: { ...present.given, ...kept.pageGiven } }
    : newRun(app, { form: options.name, person, params, opener, page, given: kept.given, state: "open" });
  if (await saveRun(tx, app, run)) {
    const still = keptIn(run.given);
    await app.files.forget(
      tx,
      keptIn(present?.given ?? {}).filter((id) => !still.includes(id)),
    );
    if (!present) await forgetLater(tx, app, run);
    return run;
  }
  if (await findByWindow(tx, app, opener, person)) throw new FormSent();
  throw new Stale("a form of two windows");
}

type New = Pick<Run, "form" | "person" | "params" | "opener" | "page" | "given" | "state">;

function newRun({ ids, clock }: Pick<Context["app"], "ids" | "clock">, run: New): Run {
  const now = clock.now();
  return { ...run, id: ids.next(), version: 0, startedAt: openedAt(run.opener, now), createdAt: now };
}

async function forgetLater(tx: Tx, { jobs }: Pick<Context["app"], "jobs">, { id, createdAt }: Run): Promise<void> {
  await jobs.add(tx, forgetRun, { runId: id }, { at: createdAt + FORGOTTEN_AFTER, key: `form:${id}` });
}

interface Complete {
  readonly asked: Asked;
  readonly all: readonly Question[];
  readonly given: Given;
  readonly begun: Run | undefined;
  readonly opener: string;
  readonly params: readonly string[];
}

function filled(
  options: FlowOptions,
  { app, actor, guildId }: Context,
  complete: Complete,
): Filled & { readonly taken: () => boolean } {
  const { asked, all, given, begun, opener, params } = complete;
  const now = app.clock.now();
  let taken = false;
  return {
    taken: () => taken,
    answers: answersOf(all, given, app.translate(asked.locale, { guildId })),
    formMs: now - (begun?.startedAt ?? openedAt(opener, now)),
    files: keptFiles(all, given),
    async take(tx) {
      const person = await personOf(tx, app, actor.id);
      const present = await findOpenRun(tx, app, { form: options.name, params, person });
      if (begun && present?.version !== begun.version) throw present ? new FormChanged() : new FormSent();
      const run: Run = begun
        ? { ...begun, state: "sent" }
        : newRun(app, { form: options.name, person, params, opener, page: 0, given: {}, state: "sent" });
      if (!(await saveRun(tx, app, run))) throw new FormSent();
      if (!begun) await forgetLater(tx, app, run);
      const kept = keptIn(given);
      const end = now + KEPT_AFTER_SENDING;
      await app.files.keepUntil(tx, kept, end);
      if (kept.length > 0) await app.jobs.add(tx, forgetFiles, {}, { at: end + 1, key: `form-files:${run.id}` });
      afterCommit(tx, () => {
        taken = true;
      });
    },
  };
}
