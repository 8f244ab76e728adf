/** Hands a file to the browser, which keeps it where its user has said downloads go. */

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function download(fileName: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: xlsx }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of it by the time the click returns.
  URL.revokeObjectURL(address);
}
