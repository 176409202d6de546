import { textsBeside } from "./text-files.ts";

/** What the kernel's own errors say. */
export const kernelTexts = { name: "kernel", texts: textsBeside(import.meta.url) };
