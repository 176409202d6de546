export const BUNDLE: string;
export const NODE_FLAGS: readonly string[];
