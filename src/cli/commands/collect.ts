/** For options that can be repeated: every value, in order. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
