import type { Department } from "#features/desk/index.ts";
import { type Lack, lackText } from "#features/places/index.ts";
import { writeWeek } from "#features/types/index.ts";
import { customId } from "#kernel/feature.ts";
import { channelLink, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Control, heading, paragraph, small, type View } from "#kernel/view.ts";
import { hoursButtonId, peopleButtonId } from "../ids.ts";
import type { Looked } from "../look-at-department.ts";
import { rolesText } from "./words.ts";

export interface Shown {
  /** `shown`: nothing can be changed on the card. `changed`: something just was. */
  readonly is: "new" | "changed" | "edited" | "shown";
  /** What we may not do where its tickets were to go on; then nothing was changed. */
  readonly lacks?: readonly Lack[];
}

/** A department with everything that it says. */
export function departmentView({ department, open, readByOthers }: Looked, { is, lacks = [] }: Shown): View {
  const { key, name, origin } = department;
  const fromFile = origin !== "command";
  return {
    tone: lacks.length > 0 ? "problem" : is === "new" || is === "changed" ? "good" : "neutral",
    blocks: [
      heading(text("departments.heading", { name })),
      ...(is === "new" ? [paragraph(text("departments.added"))] : []),
      ...(is === "changed" ? [paragraph(text("departments.changed", { count: open }))] : []),
      ...lines(department).map(paragraph),
      ...(readByOthers ? [paragraph(text("departments.line-read-along"))] : []),
      ...lacks.map((lack) => paragraph(lackText(lack))),
      small(text("departments.line-open", { count: open, key })),
      ...(fromFile ? [small(text("departments.line-from-file"))] : []),
    ],
    ...(is === "shown" || fromFile ? {} : { rows: [controls(key)] }),
  };
}

function lines({ roles, staff = [], lead = [], destination, hours }: Department): Text[] {
  const those = (some: readonly Snowflake[]) => (some.length === 0 ? text("departments.nobody") : rolesText(some));
  return [
    staff.length === 0
      ? text("departments.line-staff-topic")
      : text("departments.line-staff", { roles: rolesText(staff) }),
    text("departments.line-lead", { roles: those(lead) }),
    text("departments.line-ping", { roles: those(roles) }),
    destination
      ? text("departments.line-place", { place: channelLink(destination.channelId) })
      : text("departments.line-stays"),
    hours
      ? text("departments.line-hours", { week: writeWeek(hours.week).replaceAll("\n", "; "), zone: hours.timeZone })
      : text("departments.line-hours-topic"),
  ];
}

const controls = (key: string): Control[] => [
  {
    control: "button",
    id: customId(peopleButtonId, key),
    label: text("departments.button-people"),
    style: "secondary",
  },
  { control: "button", id: customId(hoursButtonId, key), label: text("departments.button-hours"), style: "secondary" },
];
