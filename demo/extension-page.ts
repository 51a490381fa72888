/**
 * What the driver uses of the extension API inside pages of the extension; both browsers have it under `chrome`. Only a
 * type: functions handed to a page cannot take values along.
 */
export interface ExtensionPage {
  readonly chrome: {
    readonly tabs: {
      query(
        of: object,
      ): Promise<readonly { readonly id: number; readonly url?: string; readonly pendingUrl?: string }[]>;
      sendMessage(id: number, message: object): Promise<unknown>;
    };
    readonly storage: {
      readonly local: {
        get(key: string): Promise<Readonly<Record<string, unknown>>>;
        set(items: object): Promise<void>;
        clear(): Promise<void>;
      };
      readonly sync: {
        get(key: string): Promise<Readonly<Record<string, unknown>>>;
        set(items: object): Promise<void>;
        clear(): Promise<void>;
      };
      /** With null, everything. */
      readonly session: {
        get(key: string | null): Promise<Readonly<Record<string, unknown>>>;
        clear(): Promise<void>;
      };
    };
    readonly runtime: { getURL(path: string): string };
    readonly action: { getBadgeText(of: object): Promise<string> };
    /** Chromium only. */
    readonly offscreen: { closeDocument(): Promise<void> };
    readonly extension: { getBackgroundPage(): unknown };
  };
}
