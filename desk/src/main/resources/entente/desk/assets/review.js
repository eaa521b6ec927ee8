// A report is gone through by keyboard, and what is decided is put in place without losing one's own. All of it can be done
// without this: every step is a link or a form.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("scripted");
  const review = () => document.getElementById("review");
  const cards = () => [...document.querySelectorAll(".note[data-finding]")];
  const typing = element => element.closest("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]");
  let here = null;      // the name of the finding that one is at
  let onward = null;    // "next" after a decision, a name after a correction
  let scrolled = 0;
  const decided = [];   // the findings that were decided on, the last at the end

  // What belongs together lights: a finding, its words, the words of its date.
  let lit = [];
  const names = element => [...element.classList].filter(name => name.startsWith("of-"));
  const dim = () => { lit.forEach(element => element.classList.remove("lit")); lit = []; };
  const light = from => {
    const holder = from instanceof Element && from.closest("[class*='of-']");
    if (!holder || holder.closest("form")) return;
    dim();
    const name = holder.matches(".e") ? "of-" + holder.hash.slice(1).replace("f-", "") : names(holder)[0];
    if (!name) return;
    lit = [...document.getElementsByClassName(name)];
    lit.forEach(element => element.classList.add("lit"));
  };
  document.addEventListener("pointerover", event => { if (event.pointerType === "mouse" && event.target.closest("#review")) light(event.target); });

  // At the end of a text what stands beside it has gone up with it.
  const show = part => {
    const top = part.getBoundingClientRect().top;
    if (top < 60 || top > innerHeight - 60) part.scrollIntoView({ block: "nearest", behavior: "instant" });
  };
  const card = () => cards().find(each => each.dataset.finding === here);
  const mark = (next, focus) => {
    document.querySelectorAll(".note.here").forEach(each => each.classList.remove("here"));
    if (!next) return;
    here = next.dataset.finding;
    next.classList.add("here");
    light(next);
    if (!focus) return;
    next.focus({ preventScroll: true });
    const pane = next.closest(".pane");
    if (pane && pane.scrollHeight > pane.clientHeight) {
      const box = next.getBoundingClientRect();
      const around = pane.getBoundingClientRect();
      if (box.top < around.top + 8) pane.scrollTop += box.top - around.top - 8;
      else if (box.bottom > around.bottom - 8) pane.scrollTop += Math.min(box.bottom - around.bottom + 8, box.top - around.top - 8);
    } else next.scrollIntoView({ block: "nearest" });
    // The words in the text, where they stand beside the finding.
    const words = document.getElementById("e-" + next.id.slice(2));
    if (words && pane && matchMedia("(min-width: 64em)").matches) {
      const box = words.getBoundingClientRect();
      if (box.top < 90 || box.bottom > innerHeight - 60) words.scrollIntoView({ block: "center", behavior: "instant" });
    }
    show(next);
  };
  const step = by => {
    const all = cards();
    if (all.length === 0) return;
    const at = all.indexOf(card());
    mark(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length], true);
  };
  // All findings in the order in which one comes to them from one; what is rejected or split is no longer there afterwards.
  const behind = from => {
    const all = cards();
    const at = all.findIndex(each => each.dataset.finding === from);
    return [...all.slice(at + 1), ...all.slice(0, at + 1)].map(each => each.dataset.finding);
  };
  const waiting = order => order.map(name => cards().find(each => each.dataset.finding === name)).find(each => each?.dataset.waits);
  const from = element => {
    const near = element.closest?.(".note[data-finding]");
    if (near && near.dataset.finding !== here) mark(near, false);
  };
  document.addEventListener("focusin", event => from(event.target));
  document.addEventListener("click", event => {
    const close = event.target.closest("[data-act=close]");
    if (close?.closest(".slot, .adding")) { event.preventDefault(); letGo(close); return; }
    const summary = event.target.closest("summary[data-act=reject]");
    if (summary && !summary.parentElement.open) setTimeout(() => summary.parentElement.querySelector("input[name=reason]")?.focus());
    const adding = event.target.closest("[data-act=add]");
    if (adding && openAdding()) event.preventDefault();
  });
  // A place in the text leads to its finding: the address says which.
  const arrive = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const target = name && document.getElementById(name);
    const found = target?.closest(".note[data-finding]");
    if (found) mark(found, true);
    else if (name.startsWith("e-") || name.startsWith("d-")) {
      const note = document.getElementById("f-" + name.slice(2).replace(/-\d+$/, ""));
      if (note?.dataset.finding) mark(note, false);
    } else if (target) light(target);
  };
  addEventListener("hashchange", arrive);

  const letGo = element => {
    forget();
    const slot = element?.closest(".slot") ?? document.querySelector(".slot:not(:empty)");
    document.getElementById("adding")?.setAttribute("hidden", "");
    if (slot) { slot.replaceChildren(); mark(slot.closest(".note"), true); return; }
    const open = document.querySelector(".act-more[open]");
    if (open) { open.open = false; mark(open.closest(".note"), true); return; }
    if (location.hash.startsWith("#f-")) location.hash = "#-";
    mark(card(), true);
  };

  // Words that are selected in the text, with their place: how many characters stand before them, white space aside.
  const selected = () => {
    const selection = getSelection();
    const text = document.getElementById("text");
    if (!text || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return null;
    const plain = part => {
      part.querySelectorAll(".tag, summary").forEach(each => each.remove());
      return part.textContent;
    };
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const words = document.createElement("div");
    words.append(range.cloneContents());
    words.querySelectorAll("p").forEach(each => each.append("\n"));
    const quote = plain(words).trim();
    return quote ? { quote, before: [...plain(before.cloneContents()).replace(/\s/g, "")].length } : null;
  };
  let picked = null;
  document.addEventListener("selectionchange", () => { const now = selected(); if (now) picked = now; });
  const openAdding = () => {
    const box = document.getElementById("adding");
    const words = selected() ?? picked;
    if (!box || !words) return false;
    picked = null;
    box.querySelector("blockquote").textContent = words.quote;
    box.querySelector("[name=quote]").value = words.quote;
    box.querySelector("[name=before]").value = words.before;
    box.hidden = false;
    box.querySelector("select").focus();
    return true;
  };

  const click = what => {
    const at = card();
    const button = at?.querySelector(`[data-act=${what}]`);
    if (button) button.click();
  };
  const keys = {
    j: () => step(1), k: () => step(-1),
    a: () => click("accept"), e: () => click("edit"), r: () => click("reject"), s: () => click("split"), m: () => click("merge"),
    A: () => document.querySelector("[data-act=accept-all]")?.click(),
    n: () => document.querySelector("[data-act=add]")?.click(),
    u: () => document.querySelector("#said form button")?.click(),
    w: () => document.querySelector("[data-act=next-report]")?.click(),
    Escape: () => letGo(null),
  };
  // These keys are the report's alone, and it hears them first: an answer that has come, but is not settled, has a button with a key of its own.
  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && event.target.matches("input, select, textarea")) { event.target.form?.requestSubmit(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || !review()) return;
    if (typing(event.target)) { if (event.key === "Escape" && event.target.closest("#review")) letGo(event.target); return; }
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    if (event.key === "Escape") ahead.length = 0; else event.stopPropagation();
    if (busy) ahead.push(act); else act();
  }, true);
  // Who types ahead of the desk loses no key: each waits for the answer to the one before.
  const ahead = [];
  let busy = false;
  document.addEventListener("htmx:beforeRequest", () => { busy = true; });
  document.addEventListener("htmx:afterRequest", () => setTimeout(() => {
    busy = false;
    while (!busy && ahead.length > 0) ahead.shift()();
  }, 80));

  // Swaps: where one was, and where one goes on.
  document.addEventListener("htmx:beforeRequest", event => {
    const form = event.target;
    scrolled = document.querySelector(".pane")?.scrollTop ?? 0;
    onward = null;
    if (!(form instanceof HTMLFormElement)) return;
    const action = form.getAttribute("action") ?? "";
    const at = form.closest(".note[data-finding]")?.dataset.finding;
    if (at) here = at;
    if (/\/undo$/.test(action)) { onward = { at: decided.pop() ?? here }; return; }
    decided.push(here);
    if (/\/(accept|reject|split)$/.test(action)) onward = { after: behind(here) };
    else if (/\/findings$/.test(action)) onward = { known: new Set(cards().map(each => each.dataset.finding)) };
    else onward = { at: here };
  });
  document.addEventListener("htmx:beforeSwap", event => {
    // A page with what is wrong: the form alone, in the place of the one that was sent.
    if (event.detail.xhr.status === 422) {
      const form = event.detail.requestConfig?.elt ?? event.detail.elt;
      const doing = { correct: "mend-fields", split: "mend-split", merge: "mend-merge", reject: "mend-reject", findings: "mend-add" }[(form.getAttribute("action") ?? "").split("/").pop()];
      event.detail.shouldSwap = true;
      event.detail.isError = false;
      event.detail.selectOverride = "#" + doing;
      event.detail.target = form;
      event.detail.swapOverride = "outerHTML show:none";
      onward = { at: here, wrong: doing };
    } else if (event.detail.xhr.status >= 400) location.reload();
  });
  // The field whose value is said to be wrong, else the first.
  const asked = part => {
    const said = part?.querySelector(".error")?.textContent ?? "";
    const fields = [...part?.querySelectorAll("input:not([type=hidden]), select, textarea") ?? []];
    return fields.find(field => field.value && said.includes("(" + field.value + ")")) ?? fields[0];
  };
  // What was typed into a form and not sent survives a reload: the form opens again with it.
  const KEPT = "kept:" + location.pathname + ":review";
  const fields = form => [...form.querySelectorAll("[name]:not([type=hidden])")];
  const state = field => field.matches("[type=radio], [type=checkbox]") ? field.checked : field.value;
  const doing = form => form?.closest(".act-more") ? "reject" : { "mend-fields": "edit", "mend-split": "split", "mend-merge": "merge" }[form?.id];
  const keep = event => {
    const form = event.target.form;
    const at = form?.closest(".note[data-finding]")?.dataset.finding;
    if (at && doing(form)) sessionStorage.setItem(KEPT, JSON.stringify({ at, act: doing(form), states: fields(form).map(state) }));
  };
  document.addEventListener("input", keep);
  const forget = () => sessionStorage.removeItem(KEPT), kept = () => JSON.parse(sessionStorage.getItem(KEPT));
  const refill = form => {
    const typed = kept();
    if (!typed || typed.act !== doing(form) || typed.at !== form.closest(".note[data-finding]")?.dataset.finding || typed.states.length !== fields(form).length) return;
    fields(form).forEach((field, at) => { field[field.matches("[type=radio], [type=checkbox]") ? "checked" : "value"] = typed.states[at]; });
  };
  const reopen = () => {
    const typed = kept();
    const at = typed && cards().find(each => each.dataset.finding === typed.at);
    if (!at) return forget();
    mark(at, true);
    click(typed.act);
    if (typed.act === "reject") refill(at.querySelector(".act-more form"));
  };

  document.addEventListener("htmx:afterSettle", event => {
    undoInPlace();
    const slot = event.target.closest?.(".slot") ?? (event.target.matches?.(".slot") ? event.target : null);
    if (slot && slot.firstElementChild && !onward?.wrong) {
      refill(slot.querySelector("form"));
      const field = asked(slot);
      slot.scrollIntoView({ block: "nearest" });
      field?.focus({ preventScroll: true });
      if (field?.matches("textarea") && field.form.id === "mend-split") field.setSelectionRange(0, 0);
      return;
    }
    if (!onward) return;
    const pane = document.querySelector(".pane");
    if (pane) pane.scrollTop = scrolled;
    const goal = onward;
    onward = null;
    if (goal.wrong) {
      decided.pop();
      const form = document.getElementById(goal.wrong);
      const field = asked(form);
      // What is wrong stands beside the field that it is about.
      if (field?.id) {
        const error = Object.assign(form.querySelector(".error"), { id: field.id + "-wrong" });
        field.setAttribute("aria-invalid", "true");
        field.setAttribute("aria-describedby", [error.id, field.getAttribute("aria-describedby") ?? ""].join(" ").trim());
        field.closest(".field")?.prepend(error);
      }
      field?.focus({ preventScroll: true });
      field?.scrollIntoView({ block: "center", behavior: "instant" });
      return;
    }
    forget();
    const next = goal.known ? cards().find(each => !goal.known.has(each.dataset.finding))
      : goal.after ? waiting(goal.after) : cards().find(each => each.dataset.finding === goal.at) ?? waiting(behind(""));
    if (next) mark(next, true);
    else {
      if (pane) pane.scrollTop = 0;
      document.getElementById("progress")?.focus({ preventScroll: pane !== null && pane.scrollHeight > pane.clientHeight });
      show(document.getElementById("progress") ?? review());
    }
  });

  // Undo stays on the page too, and its key waits for the answer to the one before like every other.
  const undoInPlace = () => {
    const form = document.querySelector("#said form");
    if (!form || !review() || form.hasAttribute("hx-post")) return;
    form.querySelector("[data-key]")?.removeAttribute("data-key");
    form.setAttribute("hx-post", form.getAttribute("action"));
    form.setAttribute("hx-target", "#review");
    form.setAttribute("hx-select", "#review");
    form.setAttribute("hx-select-oob", "#said");
    form.setAttribute("hx-swap", "outerHTML show:none");
    window.htmx?.process(form);
  };

  const begin = () => {
    undoInPlace();
    if (location.hash.length > 1) arrive();
    else mark(waiting(behind("")), false);
  };
  // The first finding that waits can be decided on at once; a place that the address names is gone to once letters have their width.
  if (location.hash.length <= 1 || document.readyState === "complete") begin(); else addEventListener("load", begin);
  if (document.readyState === "complete") reopen(); else addEventListener("load", reopen);
})();
