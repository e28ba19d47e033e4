// Before the page is drawn: the reader's choice of light or dark, kept where TypeDoc's pages keep it.
document.documentElement.dataset.theme = localStorage.getItem("tsd-theme") || "os";
