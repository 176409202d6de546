import { type Text, text } from "#kernel/text.ts";
import { type Duration, hours, minutes, seconds } from "#kernel/types.ts";

/** How long somebody was at a form. */
export function formTime(length: Duration): Text {
  const inSeconds = Math.floor(length / seconds(1));
  if (length < minutes(1)) return text("forms.time-seconds", { seconds: inSeconds });
  const inMinutes = Math.floor(length / minutes(1));
  if (length < hours(1)) return text("forms.time-minutes", { minutes: inMinutes, seconds: inSeconds % 60 });
  return text("forms.time-hours", { hours: Math.floor(length / hours(1)), minutes: inMinutes % 60 });
}
