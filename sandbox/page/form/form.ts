import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { FormView, OutcomeView } from "../../src/page/view.ts";
import { icon } from "../look/icons.ts";
import { markdown } from "../markdown/render.ts";
import { upload } from "../state/connection.ts";
import type { PaneState } from "../state/pane-state.ts";
import { avatar } from "../widgets/avatar.ts";
import { control } from "./controls.ts";
import { complaint, type FieldState, formLines, isRequired, startState } from "./fields.ts";

/** The form a bot shows: checked before it is sent, kept open until the bot has taken it. */
class BoxForm extends LitElement {
  static override properties = { pane: { attribute: false }, form: { attribute: false }, version: { type: Number } };
  declare pane: PaneState;
  declare form: FormView | undefined;
  declare version: number;
  #shown: FormView | undefined;
  #states = new Map<string, FieldState>();
  #complaints = new Map<string, string>();
  #sending = false;
  #failed = false;

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(): void {
    if (this.#sending || !this.form || this.form.interactionId === this.#shown?.interactionId) {
      if (!this.form && !this.#sending && !this.#failed) this.#shown = undefined;
      return;
    }
    this.#shown = this.form;
    this.#failed = false;
    this.#complaints.clear();
    this.#states = new Map(
      formLines(this.form).flatMap((line) =>
        line.kind === "field" ? [[line.control.custom_id, startState(line.control)]] : [],
      ),
    );
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(".modal-body input, .modal-body textarea, .modal-body button")?.focus(),
    );
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = this.#shown;
    if (!form || this.#sending) return;
    this.#complaints.clear();
    for (const line of formLines(form)) {
      if (line.kind !== "field") continue;
      const wrong = complaint(line.control, this.#states.get(line.control.custom_id) ?? "");
      if (wrong) this.#complaints.set(line.control.custom_id, wrong);
    }
    this.requestUpdate();
    if (this.#complaints.size > 0) {
      await this.updateComplete;
      this.querySelector<HTMLElement>(".wrong input, .wrong textarea, .wrong button")?.focus();
      return;
    }
    this.#sending = true;
    this.#failed = false;
    try {
      const outcome = await this.pane.connection.call<OutcomeView>(this.pane.as, "fillIn", {
        values: await this.#values(),
      });
      this.#failed = outcome.outcome === "failed";
    } catch (error) {
      this.#failed = true;
      this.pane.say(error instanceof Error ? error.message : String(error), true);
    }
    this.#sending = false;
    if (!this.#failed) this.#shown = undefined;
    this.requestUpdate();
    if (!this.#failed) this.pane.focusComposer();
  }

  async #values(): Promise<Record<string, unknown>> {
    const values: Record<string, unknown> = {};
    for (const [id, state] of this.#states) {
      const files = Array.isArray(state) && state.some((entry) => entry instanceof File);
      values[id] = files ? { uploads: await Promise.all((state as File[]).map(upload)) } : state;
    }
    return values;
  }

  #cancel(): void {
    this.#shown = undefined;
    this.#failed = false;
    if (this.form) void this.pane.do("dismissForm");
    this.requestUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    const form = this.#shown;
    if (!form) return nothing;
    const app = this.pane.user(form.applicationId);
    return html`<div class="scrim" @keydown=${(event: KeyboardEvent) => event.key === "Escape" && this.#cancel()}>
      <form class="modal" role="dialog" aria-modal="true" aria-label=${form.title} novalidate @submit=${this.#submit}>
        <header class="modal-head">${avatar(app.id, app.name, 32)}<h2>${form.title}</h2>
          <button type="button" class="icon-button" aria-label="Close" @click=${() => this.#cancel()}>${icon("close", 22)}</button></header>
        <div class="modal-body">
          ${formLines(form).map((line) =>
            line.kind === "text"
              ? html`<div class="modal-text md">${markdown(line.content, this.pane)}</div>`
              : html`<div class="modal-field ${this.#complaints.has(line.control.custom_id) ? "wrong" : ""}">
                  ${
                    line.control.type === 23
                      ? nothing
                      : html`<span class="modal-label" id="label-${line.control.custom_id}">${line.label}${isRequired(line.control) ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</span>
                  ${line.description ? html`<span class="modal-description">${line.description}</span>` : nothing}`
                  }
                  ${control({
                    control: line.control,
                    label: line.label,
                    description: line.description,
                    state: this.#states.get(line.control.custom_id) ?? "",
                    pane: this.pane,
                    set: (state) => {
                      this.#states.set(line.control.custom_id, state);
                      this.#complaints.delete(line.control.custom_id);
                      this.requestUpdate();
                    },
                  })}
                  ${this.#complaints.has(line.control.custom_id) ? html`<span class="modal-complaint" role="alert">${this.#complaints.get(line.control.custom_id)}</span>` : nothing}
                </div>`,
          )}
          ${this.#failed ? html`<div class="modal-failed" role="alert">${icon("warning", 16)} Something went wrong. Try again.</div>` : nothing}
        </div>
        <div class="modal-warning">This form will be submitted to <b>${app.name}</b>. Do not share passwords or other sensitive information.</div>
        <footer class="modal-foot"><button type="button" class="button secondary" @click=${() => this.#cancel()}>Cancel</button>
          <button type="submit" class="button primary" ?disabled=${this.#sending} aria-busy=${this.#sending}>${this.#sending ? html`<span class="dots" aria-label="Sending"><i></i><i></i><i></i></span>` : "Submit"}</button></footer>
      </form>
    </div>`;
  }
}

customElements.define("box-form", BoxForm);
