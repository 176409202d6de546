import type { Samples } from "#kernel/view.ts";
import { extensionsView, reloadedView } from "./extensions.ts";

const long = "The package @harbour/orders-of-the-shop-with-a-long-name is not installed in /srv/frontdesk. ".repeat(3);

export const samples: Samples = {
  extensionsView: [
    extensionsView([]),
    extensionsView([
      { from: "./extensions/orders", name: "orders", problem: undefined },
      { from: "@harbour/orders-of-the-shop-with-a-long-name", name: undefined, problem: long },
    ]),
  ],
  reloadedView: [reloadedView("orders")],
};
