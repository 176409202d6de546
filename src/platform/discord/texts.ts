import { textsBeside } from "#kernel/text-files.ts";

/** What the router says itself, for all features: refusals, failures, typed commands. A source of texts like a feature. */
export const kernelTexts = { name: "kernel", texts: textsBeside(import.meta.url) };
