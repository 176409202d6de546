import { ROOMS, type TypeRoom } from "#features/desk/index.ts";
import { chosenIn } from "#features/panels/index.ts";
import { DESTINATION_CHANNELS } from "#features/places/index.ts";
import { text } from "#kernel/text.ts";
import { placeFormId } from "../ids.ts";
import { saying } from "../own-settings.ts";
import { roomChoices } from "../views/words.ts";
import { settingForm } from "./setting-form.ts";

/** Stands for "as the topic above". */
const FROM_ABOVE = "above";

/** Which room its tickets have, and under what it is made. */
export const placeForm = settingForm(placeFormId, {
  title: text("types.set-place"),
  fields: ({ room, destinationId, own }, say) => [
    {
      field: "select",
      name: "room",
      label: text("types.field-room"),
      required: true,
      options: [
        { value: FROM_ABOVE, label: say(text("types.as-above")) },
        ...roomChoices.map(({ value, name }) => ({ value, label: say(name) })),
      ],
      preset: own.room === undefined ? FROM_ABOVE : room,
    },
    {
      field: "channel",
      name: "destination",
      label: text("types.field-destination"),
      hint: text("types.hint-destination"),
      required: false,
      min: 0,
      max: 1,
      channelTypes: DESTINATION_CHANNELS,
      preset: own.destinationId === undefined || destinationId === null ? [] : [{ id: destinationId, type: "channel" }],
    },
  ],
  change(type, values) {
    const [said = ""] = chosenIn(values.room);
    const room = (ROOMS as readonly string[]).includes(said) ? (said as TypeRoom) : undefined;
    return saying(type, { room, destinationId: chosenIn(values.destination)[0] });
  },
});
