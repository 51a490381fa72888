import { browser } from './api.ts';

interface SidePanel {
  open(options: { readonly tabId: number }): Promise<void>;
}
interface SidebarAction {
  open(): Promise<void>;
}

/** Opens the side panel (Chrome, Edge) or sidebar (Firefox). Only works inside a click or key press of the reader. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as { sidePanel?: SidePanel; sidebarAction?: SidebarAction };
  if (sidePanel) return sidePanel.open({ tabId });
  await sidebarAction?.open();
}
