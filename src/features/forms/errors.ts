import { UserError } from "#kernel/errors.ts";
import type { Flaw } from "./flaws.ts";

/** It was sent, given up or forgotten. Nothing was changed. */
export class FormOver extends UserError {
  readonly code = "forms.over";
}

/** This window was sent before. */
export class FormSent extends UserError {
  readonly code = "forms.sent-before";
}

/** The same form was changed in another window at the same moment. */
export class FormChanged extends UserError {
  readonly code = "forms.changed";
}

/** No topic of this server is called that. */
export class NoTopic extends UserError {
  readonly code = "forms.no-topic";
  constructor(said: string) {
    super({ topic: said });
  }
}

/** The topic, or the question, was taken away meanwhile. */
export class NothingToEdit extends UserError {
  readonly code = "forms.nothing-to-edit";
}

/** What a desk file asks is changed in the desk file: the next time it is applied it would undo what a command did. */
export class FromDeskFile extends UserError {
  readonly code = "forms.from-file";
  constructor(topic: string) {
    super({ topic });
  }
}

/** A form has as many questions as it can have. */
export class FormFull extends UserError {
  readonly code = "forms.full";
}

/** A question can't be asked like this. */
export class Flawed extends UserError {
  readonly code: string;
  constructor({ flaw, ...params }: Flaw) {
    super(params);
    this.code = FLAWS[flaw];
  }
}

const FLAWS: Readonly<Record<Flaw["flaw"], string>> = {
  "ask-empty": "forms.flaw-ask-empty",
  "ask-too-long": "forms.flaw-ask-too-long",
  "choices-missing": "forms.flaw-choices-missing",
  "choices-elsewhere": "forms.flaw-choices-elsewhere",
  "choices-too-few": "forms.flaw-choices-too-few",
  "choices-too-many": "forms.flaw-choices-too-many",
  "choice-empty": "forms.flaw-choice-empty",
  "choice-twice": "forms.flaw-choice-twice",
  "bounds-elsewhere": "forms.flaw-bounds-elsewhere",
  "bounds-crossed": "forms.flaw-bounds-crossed",
  "bounds-beyond": "forms.flaw-bounds-beyond",
  "pattern-elsewhere": "forms.flaw-pattern-elsewhere",
  "pattern-wrong": "forms.flaw-pattern-wrong",
  "pattern-slow": "forms.flaw-pattern-slow",
  "example-missing": "forms.flaw-example-missing",
  "example-does-not-fit": "forms.flaw-example-does-not-fit",
  "accepts-elsewhere": "forms.flaw-accepts-elsewhere",
};
