import type { Tx } from "#kernel/database.ts";
import { UserError } from "#kernel/errors.ts";
import {
  type Answer,
  button,
  type Context,
  command,
  customId,
  type Feature,
  type FieldValue,
  form,
  menu,
  nothing,
  say,
  suggest,
} from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { someStaff } from "#test/support/some-staff.ts";

const texts = {
  "en-US": "words = { $words }\ntaken = Somebody was faster.\ncommand = A command\nname = Quote it\n",
  de: "words = { $words } (de)\ntaken = Da war jemand schneller.\ncommand = Ein Befehl\nname = Zitieren\n",
};
export const card = (words: string): View => ({ tone: "neutral", blocks: [paragraph(text("trial.words", { words }))] });

export class Taken extends UserError {
  readonly code = "trial.taken";
}

/** A feature whose handlers do what the test says, and count how often. */
export function trial() {
  const state = {
    runs: 0,
    values: {} as Record<string, FieldValue>,
    act: async (): Promise<Answer> => say(card("done")),
  };
  const run = async () => {
    state.runs += 1;
    return state.act();
  };
  const intake = form("trial.intake", {
    access: "everyone",
    reply: "private",
    submit: async ({ values, params }) => {
      state.values = { ...values };
      return say(card(params.join(" ")));
    },
  });
  const buttons = (["private", "public", "update", "form"] as const).map((reply) =>
    button(`trial.${reply}`, { access: "everyone", reply, run: async () => run() }),
  );
  const feature: Feature = {
    name: "trial",
    texts,
    buttons: [
      ...buttons,
      button("trial.staff", { access: "answer", reply: "private", run }),
      button("trial.admin", { access: "set-up", reply: "private", run }),
      button("trial.write", {
        access: "everyone",
        reply: "private",
        run: async (context: Context) => {
          await context.write(async (tx: Tx) => {
            await tx.insertInto("setting").values({ key: context.eventId, value: "" }).execute();
          });
          return run();
        },
      }),
    ],
    menus: [
      menu("trial.menu", {
        access: "everyone",
        reply: "private",
        run: async ({ values }) => say(card(values.join("+"))),
      }),
    ],
    forms: [intake],
    contextMenus: [
      {
        contextMenu: "message",
        name: text("trial.name"),
        access: "everyone",
        reply: "private",
        run: async ({ target }) => say(card(target.content)),
      },
    ],
    commands: [
      command("panel", {
        description: text("trial.command"),
        access: "everyone",
        reply: "public",
        options: {},
        run: async () => say({ ...card("panel"), rows: panelRows }),
      }),
      command("trial find", {
        description: text("trial.command"),
        where: ["server", "dm"],
        access: "everyone",
        reply: "private",
        options: {
          topic: {
            type: "text",
            description: text("trial.command"),
            required: true,
            suggest: async ({ typed }) => suggest([{ name: `${typed}!`, value: `${typed}!` }]),
          },
          count: { type: "integer", description: text("trial.command") },
          who: { type: "user", description: text("trial.command") },
        },
        run: async ({ options }) => say(card(JSON.stringify([options.topic, options.count, options.who]))),
      }),
      command("trial silent", {
        description: text("trial.command"),
        access: "everyone",
        reply: "private",
        options: {},
        run: async () => nothing,
      }),
    ],
    provides: { holds: someStaff },
  };
  return Object.assign(state, { feature, intake });
}

const control = (name: string) => ({
  control: "button" as const,
  id: customId(name),
  label: { words: name },
  style: "secondary" as const,
});
const panelRows = [
  ["trial.private", "trial.public", "trial.update", "trial.form", "trial.staff"].map(control),
  ["trial.admin", "trial.write", "trial.unknown"].map(control),
  [
    {
      control: "menu" as const,
      id: customId("trial.menu"),
      placeholder: text("trial.command"),
      options: [{ value: "a", label: { words: "A" } }],
    },
  ],
];
