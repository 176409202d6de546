/**
 * Collects what nobody uses any more and gives the memory back; for the end of work that comes once and leaves much behind. By itself Node does
 * so when a process has been quiet for a while. It stops everything for some 100 ms; does nothing without Node's `--expose-gc`.
 */
export function collectGarbage(): void {
  void globalThis.gc?.({ type: "major", flavor: "last-resort", execution: "async" });
}
