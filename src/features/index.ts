import type { Feature } from "#kernel/feature.ts";
import { approvals } from "./approvals/feature.ts";
import { assignment } from "./assignment/feature.ts";
import { autoAnswers } from "./auto-answers/feature.ts";
import { contact } from "./contact/feature.ts";
import { conversation } from "./conversation/feature.ts";
import { desk } from "./desk/feature.ts";
import { evidence } from "./evidence/feature.ts";
import { forms } from "./forms/feature.ts";
import { gates } from "./gates/feature.ts";
import { identity } from "./identity/feature.ts";
import { intake } from "./intake/feature.ts";
import { notices } from "./notices/feature.ts";
import { panels } from "./panels/feature.ts";
import { participants } from "./participants/feature.ts";
import { people } from "./people/feature.ts";
import { picker } from "./picker/feature.ts";
import { places } from "./places/feature.ts";
import { snips } from "./snips/feature.ts";
import { tickets } from "./tickets/feature.ts";
import { topics } from "./topics/feature.ts";
import { types } from "./types/feature.ts";
import { warnings } from "./warnings/feature.ts";

export { type ApplyRequest, applyDesk } from "./desk-file/index.ts";

/** Everything the product does. */
export const features: readonly Feature[] = [
  people,
  desk,
  forms,
  gates,
  identity,
  tickets,
  participants,
  notices,
  conversation,
  assignment,
  intake,
  topics,
  picker,
  places,
  panels,
  types,
  snips,
  approvals,
  warnings,
  autoAnswers,
  contact,
  evidence,
];
