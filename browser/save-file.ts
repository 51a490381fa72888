/** Saves a text as a file where the browser saves downloads, or asks the reader where. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has its own hold of what it saves from the click on.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
