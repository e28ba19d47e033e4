/** The buttons beside the examples. What they need is loaded when one is first pressed. */
const buttons = document.querySelectorAll<HTMLButtonElement>("button.edit");
for (const button of buttons) {
  const block = button.previousElementSibling;
  if (!(block instanceof HTMLElement)) continue;
  button.hidden = false;
  const label = button.textContent ?? "";
  button.addEventListener("click", async () => {
    // Aria-disabled, a button keeps the focus.
    if (button.ariaDisabled === "true") return;
    button.ariaDisabled = "true";
    button.textContent = "Loading…";
    try {
      const { panelOf } = await import("./panel.js");
      const close = (): void => {
        panel.stop();
        panel.host.remove();
        block.hidden = false;
        button.hidden = false;
        button.focus();
      };
      const code = (block.querySelector("code") ?? block).innerText.trim();
      const panel = await panelOf(code, close);
      block.hidden = true;
      button.hidden = true;
      button.textContent = label;
      button.after(panel.host);
      panel.focus();
      await panel.run();
    } catch {
      button.textContent = "Could not be loaded. Try again";
    } finally {
      button.ariaDisabled = null;
    }
  });
}
