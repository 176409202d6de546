import type { Samples } from "#kernel/view.ts";
import { doneView } from "./done.ts";

export const samples: Samples = {
  doneView: (["closed", "removed", "erased"] as const).map((is) => doneView(1042, is)),
};
