import type { Feature } from "#kernel/feature.ts";
import { approvals } from "./approvals/feature.ts";
import { assignment } from "./assignment/feature.ts";
import { autoAnswers } from "./auto-answers/feature.ts";
import { automation } from "./automation/feature.ts";
import { backups } from "./backups/feature.ts";
import { closedPlaces } from "./closed-places/feature.ts";
import { closing } from "./closing/feature.ts";
import { contact } from "./contact/feature.ts";
import { conversation } from "./conversation/feature.ts";
import { departments } from "./departments/feature.ts";
import { desk } from "./desk/feature.ts";
import { deskFile } from "./desk-file/feature.ts";
import { doctor } from "./doctor/feature.ts";
import { evidence } from "./evidence/feature.ts";
import { extensions } from "./extensions/feature.ts";
import { forms } from "./forms/feature.ts";
import { gates } from "./gates/feature.ts";
import { goneRoles } from "./gone-roles/feature.ts";
import { handling } from "./handling/feature.ts";
import { helpAbout } from "./help/feature.ts";
import { history } from "./history/feature.ts";
import { holds } from "./holds/feature.ts";
import { identity } from "./identity/feature.ts";
import { incidents } from "./incidents/feature.ts";
import { intake } from "./intake/feature.ts";
import { notes } from "./notes/feature.ts";
import { notices } from "./notices/feature.ts";
import { onCall } from "./on-call/feature.ts";
import { panels } from "./panels/feature.ts";
import { participants } from "./participants/feature.ts";
import { parts } from "./parts/feature.ts";
import { people } from "./people/feature.ts";
import { permissions } from "./permissions/feature.ts";
import { picker } from "./picker/feature.ts";
import { places } from "./places/feature.ts";
import { ratings } from "./ratings/feature.ts";
import { relations } from "./relations/feature.ts";
import { reminders } from "./reminders/feature.ts";
import { removal } from "./removal/feature.ts";
import { setup } from "./setup/feature.ts";
import { snips } from "./snips/feature.ts";
import { staffWarnings } from "./staff-warnings/feature.ts";
import { targets } from "./targets/feature.ts";
import { tickets } from "./tickets/feature.ts";
import { topics } from "./topics/feature.ts";
import { transcripts } from "./transcripts/feature.ts";
import { types } from "./types/feature.ts";
import { unfinished } from "./unfinished/feature.ts";
import { voiceOf } from "./voice/feature.ts";
import { warnings } from "./warnings/feature.ts";
import { worklist } from "./worklist/feature.ts";

export { type ApplyRequest, applyDesk } from "./desk-file/index.ts";

const working: readonly Feature[] = [
  people,
  unfinished,
  desk,
  parts,
  forms,
  gates,
  identity,
  tickets,
  participants,
  permissions,
  notices,
  conversation,
  assignment,
  onCall,
  handling,
  relations,
  closing,
  incidents,
  closedPlaces,
  reminders,
  holds,
  ratings,
  removal,
  intake,
  topics,
  picker,
  places,
  panels,
  types,
  departments,
  deskFile,
  doctor,
  goneRoles,
  setup,
  backups,
  snips,
  approvals,
  warnings,
  staffWarnings,
  notes,
  history,
  transcripts,
  autoAnswers,
  contact,
  evidence,
  targets,
  worklist,
  automation,
  extensions,
];

const speaking: readonly Feature[] = [...working, voiceOf(working)];

/** Everything the product does. */
export const features: readonly Feature[] = [...speaking, helpAbout(speaking)];
