import type { GateRules } from "#features/desk/index.ts";
import { readLength, writeLength } from "#features/gates/index.ts";
import { chosenIn, typedIn } from "#features/panels/index.ts";
import type { FieldValue } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Duration, Snowflake } from "#kernel/types.ts";
import { NotALength, NotANumber } from "../errors.ts";
import { limitsFormId } from "../ids.ts";
import { sayingGates } from "../own-settings.ts";
import { settingForm } from "./setting-form.ts";

const MOST_OPEN = 25;
const MOST_IN_AN_HOUR = 1000;

const role = (id: Snowflake) => ({ id, type: "role" as const });

/** Who may open tickets, how many, and how often. */
export const limitsForm = settingForm(limitsFormId, {
  title: text("types.set-limits"),
  fields: ({ own: { gates = {} } }) => [
    {
      field: "role",
      name: "required",
      label: text("types.field-required-roles"),
      hint: text("types.hint-above"),
      required: false,
      min: 0,
      max: 25,
      preset: (gates.requiredRoles ?? []).map(role),
    },
    {
      field: "role",
      name: "denied",
      label: text("types.field-denied-roles"),
      hint: text("types.hint-above"),
      required: false,
      min: 0,
      max: 25,
      preset: (gates.deniedRoles ?? []).map(role),
    },
    {
      field: "short",
      name: "open",
      label: text("types.field-open"),
      hint: text("types.hint-open"),
      max: 3,
      required: false,
      value: written(gates.openPerType),
    },
    {
      field: "short",
      name: "cooldown",
      label: text("types.field-cooldown"),
      hint: text("types.hint-length"),
      max: 20,
      required: false,
      value: gates.cooldown === undefined ? "" : writeLength(gates.cooldown),
    },
    {
      field: "short",
      name: "hourly",
      label: text("types.field-hourly"),
      hint: text("types.hint-hourly"),
      max: 4,
      required: false,
      value: written(gates.perHour),
    },
  ],
  change(type, values, { guildId }) {
    // Everybody has that role.
    const roles = (value: FieldValue | undefined) => {
      const some = chosenIn(value).filter((id) => id !== guildId);
      return some.length === 0 ? undefined : some;
    };
    return sayingGates(type, {
      requiredRoles: roles(values.required),
      deniedRoles: roles(values.denied),
      openPerType: countIn(typedIn(values.open), MOST_OPEN),
      cooldown: lengthIn(typedIn(values.cooldown)),
      perHour: countIn(typedIn(values.hourly), MOST_IN_AN_HOUR),
    });
  },
});

/** Any number. */
const ANY = "*";

function written(count: GateRules["perHour"] | undefined): string {
  if (count === undefined) return "";
  return count === null ? ANY : String(count);
}

function countIn(typed: string, most: number): number | null | undefined {
  if (typed === "") return undefined;
  if (typed === ANY) return null;
  const count = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  if (count < 1 || count > most) throw new NotANumber(most);
  return count;
}

function lengthIn(typed: string): Duration | undefined {
  if (typed === "") return undefined;
  // None at all is no length that anybody would mean elsewhere.
  if (/^0 ?[a-z]*$/i.test(typed)) return 0;
  const length = readLength(typed);
  if (length === undefined) throw new NotALength();
  return length;
}
