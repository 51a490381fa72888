/**
 * A key that means somebody within its article only: a lone surname, a name that several bear. Nothing is linked by it
 * from one article to another.
 */
export const localKey = (slug: string): string => `~${slug}`;

export const isLocalKey = (key: string): boolean => key.startsWith('~');
