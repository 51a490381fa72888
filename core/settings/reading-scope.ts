/** Where Sidelight may read without being asked, as the reader allowed and the browser keeps it. Hosts are domains, with their subdomains. */
export type ReadingScope =
  | { readonly kind: 'every-site' }
  | { readonly kind: 'sites'; readonly hosts: readonly string[] }
  | { readonly kind: 'none' };
