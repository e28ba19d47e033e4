/** Where the document is, in the site, that runs programs. It is no page, and not for readers. */
export const SANDBOX = "playground/sandbox.html";
