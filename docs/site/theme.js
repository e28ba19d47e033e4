// Before the page is drawn: the reader's choice of light or dark, kept where TypeDoc's pages keep it.
document.documentElement.dataset.theme = localStorage.getItem("tsd-theme") || "os";

document.addEventListener("DOMContentLoaded", () => {
  const choice = document.querySelector("#theme");
  if (choice === null) return;
  choice.value = document.documentElement.dataset.theme;
  choice.closest("[hidden]")?.removeAttribute("hidden");
  choice.addEventListener("change", () => {
    localStorage.setItem("tsd-theme", choice.value);
    document.documentElement.dataset.theme = choice.value;
  });
});
