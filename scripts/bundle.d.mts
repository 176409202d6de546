export const BUNDLE: string;
export const NODE_FLAGS: readonly string[];
export const ALLOCATION: Readonly<Record<string, string>>;
