// Files are dropped anywhere on the page; each is sent by itself, two at a time, with a row that tells how far it is.
// Without this the form sends them all at once.
(() => {
  "use strict";
  const form = document.getElementById("drop");
  const list = document.getElementById("received");
  if (!form || !list) return;
  const LARGEST = 64 * 1024 * 1024;
  const AT_ONCE = 2;
  const input = form.querySelector("input[type=file]");
  const csrf = document.querySelector("meta[name=csrf]");
  const queue = [];
  let running = 0;
  document.documentElement.classList.add("scripted");

  const row = file => {
    const item = document.createElement("li");
    item.className = "received r-going";
    const state = document.createElement("b");
    state.className = "state";
    state.textContent = form.dataset.waiting;
    const name = document.createElement("span");
    name.className = "file";
    const own = document.createElement("bdi");
    own.textContent = file.name;
    name.append(own);
    const what = document.createElement("span");
    what.className = "what";
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    what.append(bar);
    item.append(state, name, what);
    list.append(item);
    return { item, state, what, bar };
  };
  const refuse = (line, sentence) => {
    line.item.className = "received r-refused";
    line.state.textContent = "✗";
    line.what.textContent = sentence;
  };
  const send = (file, line) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("HX-Request", "true");
    if (csrf) request.setRequestHeader(csrf.dataset.header, csrf.content);
    line.state.textContent = form.dataset.sending;
    request.upload.onprogress = event => { if (event.lengthComputable) line.bar.value = event.loaded / event.total; };
    request.upload.onload = () => { line.state.textContent = form.dataset.reading; line.bar.removeAttribute("value"); };
    request.onload = () => {
      if (request.status === 200 && !request.responseURL.endsWith("/login")) {
        const rows = new DOMParser().parseFromString(request.responseText, "text/html").querySelectorAll("li");
        line.item.replaceWith(...rows);
      } else refuse(line, request.status === 413 ? form.dataset.large : request.status === 403 || request.status === 200 ? form.dataset.signedOut : form.dataset.cut);
      done();
    };
    request.onerror = () => { refuse(line, form.dataset.failed); done(); };
    const body = new FormData();
    body.append("files", file, file.name);
    request.send(body);
  };
  const done = () => {
    running--;
    go();
    if (running === 0 && window.htmx) htmx.ajax("GET", location.pathname, { target: "#waiting", select: "#waiting", swap: "outerHTML show:none" });
  };
  const go = () => {
    while (running < AT_ONCE && queue.length > 0) {
      running++;
      const [file, line] = queue.shift();
      send(file, line);
    }
  };
  const take = files => {
    if (files.length === 0) return;
    document.getElementById("came").hidden = false;
    for (const file of files) {
      const line = row(file);
      if (file.size > LARGEST) refuse(line, form.dataset.large);
      else queue.push([file, line]);
    }
    go();
  };
  // What came of a text is the next to be opened.
  list.querySelector("a")?.focus();
  // What is chosen is sent at once, so the button chooses.
  const button = form.querySelector("button");
  button.type = "button";
  button.textContent = form.dataset.choose;
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => { take(input.files); input.value = ""; });
  const carries = event => [...event.dataTransfer?.types ?? []].includes("Files");
  document.addEventListener("dragover", event => { if (carries(event)) { event.preventDefault(); form.classList.add("over"); } });
  document.addEventListener("dragleave", event => { if (!event.relatedTarget) form.classList.remove("over"); });
  document.addEventListener("drop", event => {
    if (!carries(event)) return;
    event.preventDefault();
    form.classList.remove("over");
    take(event.dataTransfer.files);
  });
  addEventListener("beforeunload", event => { if (running > 0 || queue.length > 0) event.preventDefault(); });
})();
