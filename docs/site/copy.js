// The buttons that copy an id, or the text beside them. A browser lets only pages that came encrypted do so.
const { copied, refused } = document.body.dataset;
if (navigator.clipboard !== undefined) {
  // A screen reader reads out what changes here, but not what a button is called.
  const told = document.createElement("output");
  told.className = "unseen";
  document.querySelector("main").append(told);
  for (const button of document.querySelectorAll(".copy")) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = button.dataset.copy ?? button.parentElement.querySelector("pre").textContent;
      told.textContent = await navigator.clipboard.writeText(text).then(
        () => copied,
        () => refused,
      );
      button.textContent = told.textContent;
      setTimeout(() => {
        button.textContent = label;
        told.textContent = "";
      }, 2000);
    });
  }
}
