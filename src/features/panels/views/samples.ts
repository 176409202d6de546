import { aDesk, aPanel, aType } from "#features/desk/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { panelView } from "./panel.ts";

const desk = aDesk();
const types = (count: number) =>
  Array.from({ length: count }, (_, index) => aType({ id: `type-${index}`, name: `Topic ${index}` }));

export const samples: Samples = {
  panelView: [
    panelView({ panel: aPanel(), desk, types: types(1) }),
    panelView({ panel: aPanel({ button: "Ask the crew" }), desk, types: types(1) }),
    panelView({ panel: aPanel(), desk, types: types(3) }),
    panelView({
      panel: aPanel({ title: "The *help* desk", text: "**Before you ask**, read <#1200000000000000070>." }),
      desk,
      types: types(8),
    }),
  ],
};
