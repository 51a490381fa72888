import { browser } from './api.ts';

interface SidePanel {
  open(options: { readonly tabId: number }): Promise<void>;
}
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const api = browser as unknown as { readonly sidePanel?: SidePanel; readonly sidebarAction?: SidebarAction };

/** Opens the side panel (Chrome, Edge) or sidebar (Firefox). Only works inside a click or key press of the reader. */
export async function openSidePanel(tabId: number): Promise<void> {
  if (api.sidePanel) return api.sidePanel.open({ tabId });
  await api.sidebarAction?.open();
}

/** Opens the panel, or closes it where the browser can (Firefox). Only works inside a click or key press of the reader. */
export async function toggleSidePanel(tabId: number): Promise<void> {
  if (api.sidebarAction) return api.sidebarAction.toggle();
  await openSidePanel(tabId);
}
