/** The way to addresses that people of a server name. */
export interface Outside {
  /**
   * Posts a body once. Neither this machine nor its network is reached, whatever a name leads to, and nothing but https, unless the host
   * allows it. Redirects are not followed, and what is answered is not read. Takes at most 15 s; never throws.
   */
  post(call: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }): Promise<Posted>;
}

/** `refused`: it does not go there, now or later. */
export type Posted =
  | { readonly is: "answered"; readonly status: number }
  | { readonly is: "refused" }
  | { readonly is: "no answer" };
