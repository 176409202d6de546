import type { OwnSettings } from "#features/desk/index.ts";
import { chosenIn } from "#features/panels/index.ts";
import { DESTINATION_CHANNELS } from "#features/places/index.ts";
import type { Field, FieldValue } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NotAgeRestricted } from "../errors.ts";
import { channelsFormId } from "../ids.ts";
import { saying } from "../own-settings.ts";
import { settingForm } from "./setting-form.ts";

const CATEGORY = 4;
const TEXT_CHANNELS: readonly number[] = [0, 5];

type ChannelSetting = "nsfwDestinationId" | "sideThreadsId" | "closedDestinationId" | "responsesId" | "transcriptsId";

function field(
  own: OwnSettings,
  name: ChannelSetting,
  {
    label,
    hint,
    channelTypes,
  }: { readonly label: Text; readonly hint: Text; readonly channelTypes: readonly number[] },
): Field {
  const id = own[name] ?? null;
  const preset = id === null ? [] : [{ id, type: "channel" as const }];
  return { field: "channel", name, label, hint, required: false, min: 0, max: 1, channelTypes, preset };
}

const chosen = (value: FieldValue | undefined): Snowflake | undefined => chosenIn(value)[0];

/** Where else what belongs to its tickets goes. */
export const channelsForm = settingForm(channelsFormId, {
  title: text("types.set-channels"),
  fields: ({ own }) => [
    field(own, "nsfwDestinationId", {
      label: text("types.field-adult"),
      hint: text("types.hint-adult"),
      channelTypes: DESTINATION_CHANNELS,
    }),
    field(own, "sideThreadsId", {
      label: text("types.field-side-threads"),
      hint: text("types.hint-side-threads"),
      channelTypes: TEXT_CHANNELS,
    }),
    field(own, "closedDestinationId", {
      label: text("types.field-closed-place"),
      hint: text("types.hint-closed-place"),
      channelTypes: [...TEXT_CHANNELS, CATEGORY],
    }),
    field(own, "responsesId", {
      label: text("types.field-responses"),
      hint: text("types.hint-responses"),
      channelTypes: TEXT_CHANNELS,
    }),
    field(own, "transcriptsId", {
      label: text("types.field-transcripts"),
      hint: text("types.hint-transcripts"),
      channelTypes: TEXT_CHANNELS,
    }),
  ],
  async check({ discord }, values, guildId) {
    const id = chosen(values.nsfwDestinationId);
    if (id === undefined) return;
    const channel = (await discord.guilds.getChannels(guildId)).find((one) => one.id === id);
    // Channels below a category are made so; everything else takes it from the channel it is in.
    const isFit = channel?.type === CATEGORY || (channel !== undefined && "nsfw" in channel && channel.nsfw === true);
    if (!isFit) throw new NotAgeRestricted();
  },
  change: (type, values) =>
    saying(type, {
      nsfwDestinationId: chosen(values.nsfwDestinationId),
      sideThreadsId: chosen(values.sideThreadsId),
      closedDestinationId: chosen(values.closedDestinationId),
      responsesId: chosen(values.responsesId),
      transcriptsId: chosen(values.transcriptsId),
    }),
});
