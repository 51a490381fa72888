const made = new Map<string, unknown>();

/** A formatter of `Intl`, made once for a language and its options: making one takes as long as a hundred uses. */
export function formatter<T, O extends object>(
  Formatter: new (language: string, options: O) => T,
  language: string,
  options: NoInfer<O>,
): T {
  const key = `${Formatter.name} ${language} ${JSON.stringify(options)}`;
  const known = made.get(key) as T | undefined;
  if (known !== undefined) return known;
  const fresh = new Formatter(language, options);
  made.set(key, fresh);
  return fresh;
}
