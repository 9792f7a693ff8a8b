/** A sentence starts with a capital, unless it starts with a column's name, which is not ours to change. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
