import { type Identity, isByDm, type TypeRoom } from "#features/desk/index.ts";
import { chosenIn } from "#features/panels/index.ts";
import { readServer } from "#features/places/index.ts";
import { ask, button, form } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Answers, suggestPlace } from "../answers.ts";
import { changeAnswers } from "../change-answers.ts";
import { changeFormId, changeId } from "../ids.ts";
import { setupDrafts } from "../setup-draft.ts";
import { namesText, roomText } from "../views/words.ts";

/** Those that a new server chooses among, the recommended one first. */
const ROOMS: readonly TypeRoom[] = ["private-thread", "dm", "private-channel"];
const NAMES: readonly Identity[] = ["named", "anonymous"];

/** Discord's numbers: text, category, announcements, forum. */
const PLACES: readonly number[] = [0, 4, 5, 15];
const PANELS: readonly number[] = [0, 5];
const MOST_ROLES = 10;

/** Everything that the card asks, as it is now. Params: draft. */
export const changeButton = button(changeId, {
  access: "set-up",
  reply: "form",
  async run({ app, guildId, actor, locale, params }) {
    const { id, answers } = await setupDrafts.get(app.db, app, { guildId, actor }, params[0]);
    const translate = app.translate(locale, { guildId });
    const channel = (chosen: string | null) => (chosen === null ? [] : [{ id: chosen, type: "channel" as const }]);
    const options = <T extends string>(offered: readonly T[], chosen: T, label: (of: T) => Text) =>
      [...new Set([...offered, chosen])].map((value) => ({ value, label: translate.plain(label(value)) }));
    return ask(changeForm, [id], text("setup.form-title"), [
      {
        field: "role",
        name: "staff",
        label: text("setup.ask-staff"),
        hint: text("setup.ask-staff.hint"),
        max: MOST_ROLES,
        preset: answers.staff.map((role) => ({ id: role, type: "role" })),
      },
      {
        field: "radio",
        name: "room",
        label: text("setup.ask-room"),
        options: options(ROOMS, answers.room, roomText),
        preset: answers.room,
      },
      {
        field: "channel",
        name: "place",
        label: text("setup.ask-place"),
        hint: text("setup.ask-place.hint"),
        channelTypes: PLACES,
        preset: channel(answers.place),
      },
      {
        field: "channel",
        name: "panel",
        label: text("setup.ask-panel"),
        channelTypes: PANELS,
        preset: channel(answers.panel),
      },
      {
        field: "radio",
        name: "names",
        label: text("setup.ask-names"),
        hint: text("setup.ask-names.hint"),
        options: options(NAMES, answers.names, namesText),
        preset: answers.names,
      },
    ]);
  },
});

export const changeForm = form(changeFormId, {
  access: "set-up",
  reply: "update",
  submit: (context) =>
    changeAnswers(context, context.params[0], async (answers) => {
      const { app, guildId, values } = context;
      const room = oneOf([...ROOMS, answers.room], values.room) ?? answers.room;
      const changed: Answers = {
        ...answers,
        room,
        // The role of everybody would let every member answer.
        staff: chosenIn(values.staff).filter((role) => role !== guildId),
        place: chosenIn(values.place)[0] ?? null,
        panel: chosenIn(values.panel)[0] ?? null,
        names: oneOf([...NAMES, answers.names], values.names) ?? answers.names,
      };
      const isElsewhere = isByDm(room) !== isByDm(answers.room) || room.endsWith("channel");
      if (room === answers.room || changed.place !== answers.place || !isElsewhere) return changed;
      // Another kind of room with the place of the one before: nobody meant that.
      return { ...changed, place: suggestPlace(await readServer(app, guildId ?? ""), changed) ?? changed.place };
    }),
});

const oneOf = <T extends string>(offered: readonly T[], value: unknown): T | undefined =>
  offered.find((one) => one === value);
