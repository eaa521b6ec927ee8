// What makes the desk quicker to use. Every page can be read, and every form sent, without it.
(() => {
  "use strict";
  const csrf = document.querySelector("meta[name=csrf]");
  document.addEventListener("htmx:configRequest", event => {
    if (csrf) event.detail.headers[csrf.dataset.header] = csrf.content;
  });

  // Where one is in the menu.
  for (const link of document.querySelectorAll(".menu a")) {
    const path = new URL(link.href).pathname;
    const here = location.pathname;
    if (path === here || (path !== "/" && here.startsWith(path + "/"))) link.setAttribute("aria-current", "page");
  }
  // On a phone the menu is one line that scrolls: it shows where one is.
  const row = document.querySelector(".menu ul");
  const current = row?.querySelector("[aria-current]");
  if (current && row.scrollWidth > row.clientWidth) {
    row.scrollLeft += current.getBoundingClientRect().left - row.getBoundingClientRect().left - row.clientWidth / 3;
  }

  // A part that folds is opened, and its first field is the next to be typed in.
  const unfold = details => {
    details.open = true;
    (details.querySelector("input:not([type=hidden]), select, textarea") ?? details.querySelector("summary")).focus();
  };

  // Keys: an element with data-key="x" is clicked, or given the focus, when x is typed outside of fields.
  const typing = element => element.closest("input, select, textarea, [contenteditable]");
  document.addEventListener("keydown", event => {
    // A long form is sent from any of its fields; where reports are reviewed, review.js does so.
    const form = event.target.form;
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && form?.method === "post" && !document.getElementById("review")) {
      form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      if (event.key === "Escape" && typing(event.target)) event.target.blur();
      return;
    }
    for (const element of document.querySelectorAll("[data-key]")) {
      if (element.dataset.key === event.key && element.offsetParent !== null) {
        event.preventDefault();
        if (element.matches("input:not([type=file]), select, textarea")) element.focus();
        else if (element.matches("summary")) unfold(element.parentElement);
        else element.click();
        return;
      }
    }
  });

  // Suggestions are left with Escape or by a click elsewhere, and gone through with the arrows.
  const find = document.getElementById("find");
  const suggestions = document.getElementById("suggestions");
  if (find && suggestions) {
    const clear = () => suggestions.replaceChildren();
    const links = () => [...suggestions.querySelectorAll("a")];
    find.form.addEventListener("keydown", event => {
      if (event.key === "Escape") { clear(); find.focus(); }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || links().length === 0) return;
      event.preventDefault();
      const all = [find, ...links()];
      all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    });
    document.addEventListener("click", event => { if (!find.form.contains(event.target)) clear(); });
  }

  // Text that was typed and not sent survives a reload: <textarea data-keep="name">.
  for (const field of document.querySelectorAll("[data-keep]")) {
    const name = "kept:" + location.pathname + ":" + field.dataset.keep;
    const kept = sessionStorage.getItem(name);
    if (kept && !field.value) field.value = kept;
    field.addEventListener("input", () => sessionStorage.setItem(name, field.value));
    field.form?.addEventListener("submit", () => sessionStorage.removeItem(name));
  }

  // Tables sort by a click on a head: <table data-sorts>; the key is the cell's data-value, else its words.
  for (const table of document.querySelectorAll("table[data-sorts]")) {
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    table.querySelectorAll("thead th").forEach((head, column) => {
      const button = document.createElement("button");
      button.className = "sorts";
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") !== "ascending";
        table.querySelectorAll("thead th").forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const key = row => row.cells[column]?.dataset.value ?? row.cells[column]?.textContent.trim() ?? "";
        const body = table.tBodies[0];
        [...body.rows].sort((a, b) => collator.compare(key(a), key(b)) * (up ? 1 : -1)).forEach(row => body.append(row));
      });
    });
  }

  // A drawing of time is seen from its newest end.
  for (const drawing of document.querySelectorAll("[data-newest]")) drawing.scrollLeft = drawing.scrollWidth;

  // Lists that are gone through: j and k go down and up; a key of data-walk-key clicks inside the one where one is.
  const walked = [...document.querySelectorAll(".walks > li")];
  if (walked.length > 0) {
    const here = () => walked.findIndex(item => item.contains(document.activeElement));
    const go = index => { const item = walked[Math.max(0, Math.min(walked.length - 1, index))]; item.focus(); item.scrollIntoView({ block: "nearest" }); };
    const wanted = walked.findIndex(item => "#" + item.id === location.hash);
    if (wanted >= 0 || location.hash === "#top") go(Math.max(0, wanted));
    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (event.key === "j" || event.key === "k") { event.preventDefault(); go(here() + (event.key === "j" ? 1 : -1)); return; }
      const button = walked[Math.max(0, here())].querySelector(`[data-walk-key="${CSS.escape(event.key)}"]`);
      if (button) { event.preventDefault(); button.click(); }
    });
  }
})();
