// Before the page is drawn: the reader's choice of light or dark, kept where TypeDoc's pages keep it.
const { dataset } = document.documentElement;
dataset.theme = stored((kept) => kept.getItem("tsd-theme")) || "os";

/** Asks what the browser keeps for the site. Where the reader blocks that, there is nothing. */
function stored(ask) {
  try {
    return ask(localStorage);
  } catch {
    return undefined;
  }
}

document.addEventListener("DOMContentLoaded", () => {
  const choice = document.querySelector("#tsd-theme");
  choice.value = dataset.theme;
  choice.closest("[hidden]")?.removeAttribute("hidden");
  choice.addEventListener("change", () => {
    stored((kept) => kept.setItem("tsd-theme", choice.value));
    dataset.theme = choice.value;
  });
  // Whoever changes the language of a page stays at its query and its anchor.
  const languages = document.querySelector("header nav[data-same]");
  languages?.addEventListener("beforetoggle", () => {
    for (const link of languages.children) [link.search, link.hash] = [location.search, location.hash];
  });
  // On a phone the list of a page's records would stand before all of them.
  if (matchMedia("(max-width: 40rem)").matches) {
    for (const contents of document.querySelectorAll(".contents details")) contents.open = false;
  }
});
