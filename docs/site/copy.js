// The buttons that copy an id, or the text beside them. A browser lets only pages that came encrypted do so.
const { copied, refused } = document.body.dataset;
if (navigator.clipboard !== undefined) {
  for (const button of document.querySelectorAll(".copy")) {
    const text = button.dataset.copy ?? button.parentElement.querySelector("pre").textContent;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      button.textContent = await navigator.clipboard.writeText(text).then(
        () => copied,
        () => refused,
      );
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
}
