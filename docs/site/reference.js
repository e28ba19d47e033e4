// On the pages of the reference: the filter of the helpers, and the choice of colours, which needs TypeDoc's script.
document.querySelector("label.theme").hidden = false;

const input = document.querySelector("#helper-filter");
if (input !== null) {
  const table = document.querySelector("table.helpers");
  const rows = [...table.querySelectorAll("tbody tr")];
  const count = document.querySelector(".filter output");
  const filter = () => {
    const words = input.value.toLowerCase().split(/\s+/);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    const { length } = rows.filter(({ hidden }) => !hidden);
    table.hidden = length === 0;
    count.value = length === 1 ? "1 helper" : `${length} helpers`;
  };
  input.addEventListener("input", filter);
  input.closest("[hidden]").hidden = false;
  // A browser that goes back keeps what was written.
  filter();
}
