// On a phone the list of a page's records would stand before all of them.
if (matchMedia("(max-width: 40rem)").matches) {
  for (const contents of document.querySelectorAll(".contents details")) contents.open = false;
}
