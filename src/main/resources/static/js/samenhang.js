// Everything works without this file; it only makes it quicker.

// After a refused form the reader starts at the list of what to check.
document.querySelector("[data-focus]")?.focus();

// A click anywhere in a row opens the row's first link; selecting text or using a control does not.
document.addEventListener("click", (event) => {
  const row = event.target.closest("[data-rij]");
  if (row && !event.target.closest("a, button, input, select, textarea, label, summary") && !String(getSelection())) {
    row.querySelector("a")?.click();
  }
});

// Arrow keys move from row to row, from the search box into its hits, and Escape closes what is open.
const move = (links, step) => {
  const now = links.indexOf(document.activeElement);
  links[Math.min(Math.max(now + step, 0), links.length - 1)]?.focus();
};
document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const box = event.target.closest("[data-zoekvak]");
  if (box && step) {
    const links = [...box.querySelectorAll(".zoekvak__hits a")];
    if (step < 0 && document.activeElement === links[0]) box.querySelector("[type=search]").focus();
    else move(links, step);
    if (links.length) event.preventDefault();
  } else if (step && event.target.matches("[data-rij] a")) {
    move([...document.querySelectorAll("[data-rij]")].map((row) => row.querySelector("a")).filter(Boolean), step);
    event.preventDefault();
  }
  if (event.key === "Escape") {
    if (box) {
      box.querySelector("[type=search]").focus();
      close(box);
      event.preventDefault();
    }
    document.querySelectorAll("header details[open]").forEach((menu) => menu.removeAttribute("open"));
  }
});

// The hits under the search box: shown when there are any, counted aloud, closed when the reader goes on.
const close = (box) => { box.querySelector(".zoekvak__hits").hidden = true; };
document.querySelectorAll("[data-zoekvak]").forEach((box) => {
  const hits = box.querySelector(".zoekvak__hits");
  const state = box.querySelector("[role=status]");
  hits.addEventListener("htmx:afterSwap", () => {
    hits.hidden = box.querySelector("[type=search]").value.trim() === "" || hits.childElementCount === 0;
    state.textContent = hits.hidden ? "" : `${state.dataset.gevonden} ${hits.querySelectorAll("li").length}`;
  });
  box.addEventListener("focusout", (event) => { if (!box.contains(event.relatedTarget)) close(box); });
  box.addEventListener("focusin", (event) => {
    if (event.target.matches("[type=search]") && hits.childElementCount > 0 && event.target.value.trim() !== "") hits.hidden = false;
  });
});

// A refused form (422) is an answer too: htmx shows it like any other.
document.body.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// A draft that could not be kept is said in words; once the form is sent no draft follows it.
document.body.addEventListener("htmx:responseError", (event) => {
  const line = event.detail.elt.closest("[data-concept]");
  if (line) line.textContent = [401, 403].includes(event.detail.xhr.status) ? line.dataset.uitgelogd : line.dataset.nietBewaard;
});
document.body.addEventListener("htmx:sendError", (event) => {
  const line = event.detail.elt.closest("[data-concept]");
  if (line) line.textContent = line.dataset.nietBewaard;
});
document.addEventListener("submit", (event) => {
  const line = event.target.querySelector("[data-concept]");
  if (line) htmx.trigger(line, "htmx:abort");
  event.target.dataset.verstuurd = "ja";
});
document.body.addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.elt.closest("[data-concept]") && event.detail.elt.closest("form").dataset.verstuurd) event.preventDefault();
});

// A passkey: the browser asks the device, and its answer is sent with the form like any other field.
document.querySelectorAll("[data-passkey]").forEach((place) => {
  const make = place.dataset.passkey === "maken";
  const form = place.querySelector("form");
  const read = window.PublicKeyCredential?.[make ? "parseCreationOptionsFromJSON" : "parseRequestOptionsFromJSON"];
  if (!read) {
    place.querySelector("[data-kan-niet]").hidden = false;
    form.hidden = true;
    return;
  }
  form.addEventListener("submit", async (event) => {
    const answer = form.elements.antwoord;
    if (answer.value) return;
    event.preventDefault();
    const status = place.querySelector("[role=status]");
    status.textContent = "";
    try {
      const publicKey = read.call(window.PublicKeyCredential, JSON.parse(place.dataset.opties));
      const key = await (make ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey }));
      answer.value = JSON.stringify(key.toJSON());
      form.submit();
    } catch {
      delete form.dataset.verstuurd;
      status.textContent = status.dataset.afgebroken;
    }
  });
});
