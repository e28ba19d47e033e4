// Before the page is drawn: the reader's choice of light or dark, kept where TypeDoc's pages keep it.
const { dataset } = document.documentElement;
dataset.theme = localStorage.getItem("tsd-theme") || "os";

document.addEventListener("DOMContentLoaded", () => {
  const choice = document.querySelector("#tsd-theme");
  choice.value = dataset.theme;
  choice.closest("[hidden]")?.removeAttribute("hidden");
  choice.addEventListener("change", () => {
    localStorage.setItem("tsd-theme", choice.value);
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
