const encoder = /* @__PURE__ */ new TextEncoder();

/** SHA-256 of a text in UTF-8, in base64url: a fingerprint that a changed text does not keep. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
