import type { Answer, ButtonDefinition, Context, FormDefinition } from "#kernel/feature.ts";
import { button, form } from "#kernel/feature.ts";
import { idsOf } from "./flow-ids.ts";
import type { FlowOptions } from "./flow-options.ts";
import { openForm, openPage } from "./open-form.ts";
import { submitPage } from "./submit-page.ts";
import { cancelForm, goBack } from "./turn-back.ts";

/**
 * A form of any number of questions, for a purpose: how a ticket is opened, how something is applied for.
 *
 * One page is asked and answered like any form. More pages, and mistakes, are kept sealed in a row until all is well, shown on one card
 * with a button for what comes next, because Discord answers a form with anything but another form. Put `forms` and `buttons` into the
 * feature that the purpose belongs to; answer the press that begins it, which has `reply: "form"`, with `open`.
 */
export interface FormFlow {
  readonly name: string;
  readonly forms: readonly FormDefinition[];
  readonly buttons: readonly ButtonDefinition[];
  /** The first page; or the one where this person stopped before, with what was filled in. Reads only. */
  open(context: Context, params: readonly string[]): Promise<Answer>;
}

export function formFlow(options: FlowOptions): FormFlow {
  const { name, access } = options;
  const ids = idsOf(name);
  return {
    name,
    forms: [
      form(ids.first, { access, reply: options.reply, submit: (given) => submitPage(options, given, "first") }),
      // Opened on the form's own card.
      form(ids.page, { access, reply: "update", submit: (given) => submitPage(options, given, "page") }),
    ],
    buttons: [
      button(ids.next, { access, reply: "form", run: (context) => openPage(options, context, context.params[0]) }),
      button(ids.back, { access, reply: "update", run: (context) => goBack(options, context, context.params[0]) }),
      button(ids.cancel, {
        access,
        reply: "update",
        run: (context) => cancelForm(options, context, context.params[0]),
      }),
    ],
    open: (context, params) => openForm(options, context, params),
  };
}
