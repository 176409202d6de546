import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../look/icons.ts";
import type { PaneState } from "../state/pane-state.ts";

export interface DialogField {
  name: string;
  label: string;
  placeholder?: string;
  required?: boolean;
  maximum?: number;
  value?: string;
  /** A box to tick instead of a text; its value is "yes" or "". */
  check?: boolean;
  long?: boolean;
  options?: { value: string; label: string }[];
  multiple?: boolean;
}

/** A dialog of the client itself: deleting, naming a thread, asking where to forward. */
export interface DialogRequest {
  title: string;
  text?: string;
  submit: string;
  danger?: boolean;
  fields: DialogField[];
  done(values: Record<string, string>, all: FormData): void;
}

export function openForm(pane: PaneState, request: DialogRequest): void {
  pane.dialog = request;
  pane.changed();
  requestAnimationFrame(() => {
    const dialog = pane.root?.querySelector(".dialog");
    (
      dialog?.querySelector<HTMLElement>("input, textarea, select") ??
      dialog?.querySelector<HTMLElement>("button[type=submit]")
    )?.focus();
  });
}

export function dialog(pane: PaneState): TemplateResult | typeof nothing {
  const request = pane.dialog;
  if (!request) return nothing;
  const close = () => {
    pane.dialog = undefined;
    pane.changed();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const values = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
    close();
    request.done(values, data);
  };
  return html`<div class="scrim" @click=${(event: Event) => event.target === event.currentTarget && close()} @keydown=${(event: KeyboardEvent) => event.key === "Escape" && close()}>
    <form class="dialog" role="dialog" aria-modal="true" aria-label=${request.title} @submit=${submit}>
      <header class="dialog-head"><h2>${request.title}</h2><button type="button" class="icon-button" aria-label="Close" @click=${close}>${icon("close")}</button></header>
      <div class="dialog-body">
        ${request.text ? html`<p>${request.text}</p>` : nothing}
        ${request.fields.map(field)}
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button secondary" @click=${close}>Cancel</button>
        <button type="submit" class="button ${request.danger ? "danger" : "primary"}">${request.submit}</button>
      </footer>
    </form>
  </div>`;
}

function field(data: DialogField): TemplateResult {
  if (data.check) {
    return html`<label class="check-line"><input type="checkbox" name=${data.name} value="yes" />${data.label}</label>`;
  }
  const control = data.options
    ? html`<select name=${data.name} ?multiple=${data.multiple ?? false} ?required=${data.required ?? false}>${data.options.map((option) => html`<option value=${option.value}>${option.label}</option>`)}</select>`
    : data.long
      ? html`<textarea name=${data.name} rows="4" placeholder=${data.placeholder ?? ""} ?required=${data.required ?? false} maxlength=${data.maximum ?? 2000}></textarea>`
      : html`<input type="text" name=${data.name} placeholder=${data.placeholder ?? ""} ?required=${data.required ?? false} maxlength=${data.maximum ?? 2000} .value=${data.value ?? ""} autocomplete="off" />`;
  return html`<label class="field"><span class="field-label">${data.label}</span>${control}</label>`;
}
