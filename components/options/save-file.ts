/** Hands the text to the browser as a download; the browser asks where to, if it is set to. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the time a minute is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
