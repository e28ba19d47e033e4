const KEY = "#code=";

/** The end of the address of the playground that has a text in it. */
export function fragmentOf(code: string): string {
  // Programs that find links in texts take these for the end of one.
  return (
    KEY + encodeURIComponent(code).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  );
}

/** The text in the end of an address, if there is one. */
export function codeIn(fragment: string): string | undefined {
  if (!fragment.startsWith(KEY)) return undefined;
  try {
    return decodeURIComponent(fragment.slice(KEY.length));
  } catch {
    return undefined;
  }
}
