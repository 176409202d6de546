/** Somebody else has the lease by now, or may have it: nothing more is done with it here. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}
