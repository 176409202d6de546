/** Names of a flow's forms and buttons. */
export const idsOf = (name: string) => ({
  /** Params: page, press that opened it, and what it is about. */
  first: `${name}.form`,
  page: `${name}.page`,
  /** Params: run. */
  next: `${name}.next`,
  back: `${name}.back`,
  cancel: `${name}.stop`,
});
