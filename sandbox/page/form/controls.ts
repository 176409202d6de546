import type {
  APICheckboxGroupComponent,
  APIFileUploadComponent,
  APIRadioGroupComponent,
  APITextInputComponent,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../look/icons.ts";
import { selectOptions } from "../message/controls.ts";
import type { PaneState } from "../state/pane-state.ts";
import { fileSize } from "../state/times.ts";
import "../widgets/select.ts";
import { type Control, type FieldState, isRequired } from "./fields.ts";

export interface FieldParts {
  control: Control;
  label: string;
  description: string | undefined;
  state: FieldState;
  pane: PaneState;
  set(state: FieldState): void;
}

export function control(parts: FieldParts): TemplateResult {
  const { control: data } = parts;
  switch (data.type) {
    case 4:
      return textInput(data, parts);
    case 19:
      return files(data, parts);
    case 21:
      return radios(data, parts);
    case 22:
      return checkboxes(data, parts);
    case 23:
      return html`<label class="check-card"><input type="checkbox" .checked=${parts.state === true} @change=${(event: Event) => parts.set((event.target as HTMLInputElement).checked)} />
        <span class="tick ${parts.state === true ? "on" : ""}">${parts.state === true ? icon("check", 14) : nothing}</span>
        <span class="card-words"><span>${parts.label}</span>${parts.description ? html`<small>${parts.description}</small>` : nothing}</span></label>`;
    default:
      return html`<box-select .options=${selectOptions(data, parts.pane)} .values=${parts.state as string[]} .label=${parts.label} .placeholder=${data.placeholder ?? "Make a selection"}
        .min=${isRequired(data) ? (data.min_values ?? 1) : 0} .max=${data.max_values ?? 1} @chosen=${(event: CustomEvent<string[]>) => parts.set(event.detail)}></box-select>`;
  }
}

function textInput(data: APITextInputComponent, { label, state, set }: FieldParts): TemplateResult {
  const text = String(state);
  const typed = (event: Event) => set((event.target as HTMLInputElement).value);
  const most = data.max_length ?? 4000;
  if (data.style === 1) {
    return html`<input type="text" class="text-field" aria-label=${label} aria-required=${isRequired(data)} placeholder=${data.placeholder ?? ""} maxlength=${most} autocomplete="off" .value=${text} @input=${typed} />`;
  }
  return html`<div class="paragraph"><textarea class="text-field" rows="4" aria-label=${label} aria-required=${isRequired(data)} placeholder=${data.placeholder ?? ""} maxlength=${most} .value=${text} @input=${typed}></textarea>
    <span class="counter" aria-hidden="true">${most - text.length}</span></div>`;
}

function radios(data: APIRadioGroupComponent, { label, state, set }: FieldParts): TemplateResult {
  return html`<div class="choice-group" role="radiogroup" aria-label=${label}>${data.options.map(
    (option) => html`<label class="check-card ${state === option.value ? "picked" : ""}">
    <input type="radio" name=${data.custom_id} .value=${option.value} .checked=${state === option.value} @change=${() => set(option.value)} />
    <span class="radio ${state === option.value ? "on" : ""}"></span>
    <span class="card-words"><span>${option.label}</span>${option.description ? html`<small>${option.description}</small>` : nothing}</span></label>`,
  )}</div>`;
}

function checkboxes(data: APICheckboxGroupComponent, { label, state, set }: FieldParts): TemplateResult {
  const picked = state as string[];
  const toggle = (value: string) =>
    set(picked.includes(value) ? picked.filter((other) => other !== value) : [...picked, value]);
  return html`<div class="choice-group" role="group" aria-label=${label}>${data.options.map((option) => {
    const on = picked.includes(option.value);
    return html`<label class="check-card ${on ? "picked" : ""}"><input type="checkbox" .checked=${on} @change=${() => toggle(option.value)} />
      <span class="tick ${on ? "on" : ""}">${on ? icon("check", 14) : nothing}</span>
      <span class="card-words"><span>${option.label}</span>${option.description ? html`<small>${option.description}</small>` : nothing}</span></label>`;
  })}</div>`;
}

function files(data: APIFileUploadComponent, { label, state, set }: FieldParts): TemplateResult {
  const chosen = state as File[];
  const most = data.max_values ?? 1;
  const add = (list: Iterable<File>) => set([...chosen, ...list].slice(0, most));
  const accept = data.file_types?.map((type) => (type.startsWith(".") ? type : `${type}/*`)).join(",");
  return html`<div class="file-drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${(
    event: DragEvent,
  ) => {
    event.preventDefault();
    event.stopPropagation();
    add(event.dataTransfer?.files ?? []);
  }}>
    ${chosen.map(
      (
        file,
      ) => html`<div class="file-chosen">${icon("file", 20)}<span>${file.name}</span><small>${fileSize(file.size)}</small>
      <button type="button" class="icon-button" aria-label="Remove ${file.name}" @click=${() => set(chosen.filter((other) => other !== file))}>${icon("close", 16)}</button></div>`,
    )}
    ${
      chosen.length < most
        ? html`<label class="file-ask">${icon("upload", 24)}<span>Drop ${most > 1 ? "files" : "a file"} here or <u>browse</u></span><small>${most > 1 ? `Up to ${most} files` : "One file"}</small>
      <input type="file" aria-label=${label} accept=${accept ?? nothing} ?multiple=${most > 1} @change=${(
        event: Event,
      ) => {
        const input = event.target as HTMLInputElement;
        add(input.files ?? []);
        input.value = "";
      }} /></label>`
        : nothing
    }
  </div>`;
}
