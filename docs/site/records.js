// Folds the records on a phone, and sorts and filters the tables of the pages of records.
const phone = matchMedia("(max-width: 40rem)");
const foldable = document.querySelectorAll(".records .rest, .scan");

function fold() {
  for (const one of foldable) one.open = !phone.matches;
  openNamed(location.hash);
}

/** Opens the record, or what has the sentence, that an address or a link names. */
function openNamed(hash) {
  const named = document.getElementById(hash.slice(1));
  const rest = named?.closest(".rest") ?? named?.querySelector(":scope > .rest");
  if (rest) rest.open = true;
  return named;
}

fold();
// What stood above the record has become lower.
if (phone.matches) openNamed(location.hash)?.scrollIntoView();
phone.addEventListener("change", fold);
addEventListener("hashchange", () => openNamed(location.hash));
// A link to where the address leads already changes nothing in it.
document.addEventListener("click", ({ target }) => {
  const link = target.closest("a[href^='#']");
  if (link) openNamed(link.hash);
});

let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll(".records .rest:not([open])")];
  for (const one of closed) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of closed) one.open = false;
});

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

function sortKey(row, column) {
  const cell = row.cells[column];
  return cell.dataset.sort ?? cell.textContent;
}

function makeSortable(table) {
  const body = table.tBodies[0];
  for (const [column, head] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const isDescending = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      const sign = isDescending ? -1 : 1;
      body.append(
        ...[...body.rows].sort((a, b) => {
          const [first, second] = [sortKey(a, column), sortKey(b, column)];
          // What has no value stands last either way.
          if (first === "" || second === "") return (first === "" ? 1 : 0) - (second === "" ? 1 : 0);
          return sign * collator.compare(first, second);
        }),
      );
    });
  }
}

// Letters as they are typed without a Turkish keyboard.
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i").toLowerCase();
}

function makeFilterable(table, filter) {
  const rows = [...table.tBodies[0].rows];
  const output = filter.querySelector("output");
  filter.hidden = false;
  filter.querySelector("input").addEventListener("input", ({ target }) => {
    const words = plain(target.value).split(/\s+/);
    let shown = 0;
    for (const row of rows) {
      const text = plain(row.textContent);
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    output.textContent = document.body.dataset.filtered.replace("{shown}", shown).replace("{all}", rows.length);
  });
}

for (const scan of document.querySelectorAll(".scan")) {
  const table = scan.querySelector("table");
  makeSortable(table);
  makeFilterable(table, scan.querySelector(".filter"));
}
