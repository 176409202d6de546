import type { APIModalComponent, APITextDisplayComponent } from "discord-api-types/v10";
import type { FormView } from "../../src/page/view.ts";
import { startValues } from "../message/controls.ts";

type Top = FormView["components"][number];
export type Control = Extract<APIModalComponent, { custom_id: string }>;

/** One line of a form: words alone, or a control with its label. */
export type FormLine =
  | { kind: "text"; content: string }
  | { kind: "field"; label: string; description: string | undefined; control: Control };

export function formLines(form: FormView): FormLine[] {
  return form.components.flatMap((component: Top): FormLine[] => {
    if (component.type === 10) return [{ kind: "text", content: (component as APITextDisplayComponent).content }];
    if (component.type === 18) {
      return [
        {
          kind: "field",
          label: component.label,
          description: component.description,
          control: component.component as Control,
        },
      ];
    }
    if (component.type !== 1) return [];
    return component.components.map((control) => ({
      kind: "field",
      label: ("label" in control ? control.label : undefined) ?? "",
      description: undefined,
      control: control as Control,
    }));
  });
}

export type FieldState = string | boolean | string[] | File[];

/** What a field holds when the form opens. */
export function startState(control: Control): FieldState {
  switch (control.type) {
    case 4:
      return control.value ?? "";
    case 21:
      return control.options.find((option) => option.default)?.value ?? "";
    case 22:
      return control.options.filter((option) => option.default).map((option) => option.value);
    case 23:
      return control.default ?? false;
    case 19:
      return [];
    default:
      return startValues(control);
  }
}

export function isRequired(control: Control): boolean {
  return control.type !== 23 && "required" in control && control.required !== false;
}

/** What is wrong with a field, in the client's words. */
export function complaint(control: Control, state: FieldState): string | undefined {
  const empty = state === "" || (Array.isArray(state) && state.length === 0);
  if (empty) return isRequired(control) ? "This field is required" : undefined;
  if (control.type === 4 && typeof state === "string") {
    if (control.min_length !== undefined && state.length < control.min_length)
      return `Must be at least ${control.min_length} characters long`;
    if (state.length > (control.max_length ?? 4000)) return `Must be ${control.max_length ?? 4000} or fewer in length`;
  }
  if (!Array.isArray(state) || !("min_values" in control || "max_values" in control)) return undefined;
  const least = control.min_values ?? 1;
  const most = control.max_values ?? (control.type === 22 ? control.options.length : 1);
  if (state.length < least) return `Choose at least ${least}`;
  if (state.length > most) return `Choose at most ${most}`;
  return undefined;
}
