/** Where Sidelight may read without being asked, as the browser says. */
export type ReadingScope =
  | { readonly kind: 'every-site' }
  | { readonly kind: 'sites'; readonly hosts: readonly string[] }
  | { readonly kind: 'none' };
