import { UserError } from "#kernel/errors.ts";

/** Something else than numbers of tickets. */
export class NotNumbers extends UserError {
  readonly code = "incidents.not-numbers";
  constructor(most: number) {
    super({ most });
  }
}

/** It is one already. */
export class IncidentAlready extends UserError {
  readonly code = "incidents.already";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** No incident, or one that is over. */
export class NoIncident extends UserError {
  readonly code = "incidents.none";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** One that belongs to an incident is none itself. */
export class PartOfAnother extends UserError {
  readonly code = "incidents.part-of-another";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** A report has nobody who would read news. */
export class ReportIsNone extends UserError {
  readonly code = "incidents.report-is-none";
}

/** Nobody would read it. */
export class NobodyToTell extends UserError {
  readonly code = "incidents.nobody-to-tell";
}

/** What is said to so many nobody looked at first. */
export class NotByTrainee extends UserError {
  readonly code = "incidents.not-by-trainee";
}

/** Sent before, too long ago, or the incident is over. */
export class WriteAnew extends UserError {
  readonly code = "incidents.write-anew";
}

/** Discord has them no longer. */
export class FilesGone extends UserError {
  readonly code = "incidents.files-gone";
}

/** More than every DM takes. */
export class FileTooLarge extends UserError {
  readonly code = "incidents.file-too-large";
  constructor(file: string) {
    super({ file });
  }
}
