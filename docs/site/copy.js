// The buttons that copy the text beside them, where the browser lets a page do so.
if (navigator.clipboard !== undefined) {
  for (const button of document.querySelectorAll(".copied > .copy")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = button.parentElement.querySelector("pre").textContent;
      const done = await navigator.clipboard.writeText(text).then(
        () => "Copied",
        () => "Not allowed",
      );
      button.textContent = done;
      setTimeout(() => {
        button.textContent = "Copy";
      }, 2000);
    });
  }
}
