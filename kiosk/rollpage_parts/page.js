"use strict";
(function () {
  const main = document.querySelector("main");
  const rows = Array.from(document.querySelectorAll("li[data-visit]"));
  const said = document.getElementById("said");
  const only = document.getElementById("only");
  const key = (row) => "loge-roll-" + main.dataset.key + "-" + row.dataset.visit;
  const heads = (row) => Number(row.dataset.heads);

  // The phone may refuse to keep anything: then ticks last as long as the page.
  function kept(row) {
    try {
      return localStorage.getItem(key(row));
    } catch (refused) {
      return null;
    }
  }

  function keep(row) {
    try {
      localStorage.setItem(key(row), row.dataset.seen);
    } catch (refused) {
      return;
    }
  }

  function show(row) {
    const seen = Number(row.dataset.seen);
    row.querySelector("input").checked = seen >= heads(row);
    if (heads(row) > 1) {
      row.querySelector("output").textContent = seen + "/" + heads(row);
      row.querySelector("button").disabled = seen === 0;
    }
  }

  function count() {
    const all = rows.reduce((sum, row) => sum + heads(row), 0);
    const found = rows.reduce((sum, row) => sum + Math.min(Number(row.dataset.seen), heads(row)), 0);
    document.getElementById("found").textContent = found;
    document.getElementById("missing").textContent = all - found;
  }

  function set(row, seen) {
    row.dataset.seen = Math.max(0, Math.min(seen, heads(row)));
    keep(row);
    show(row);
    count();
  }

  for (const row of rows) {
    const before = kept(row);
    if (before !== null) row.dataset.seen = before;
    if (heads(row) > 1) {
      const fewer = document.createElement("button");
      fewer.textContent = "−1";
      fewer.setAttribute("aria-label", main.dataset.fewer);
      fewer.addEventListener("click", () => set(row, Number(row.dataset.seen) - 1));
      row.append(fewer);
    }
    const box = row.querySelector("input");
    box.addEventListener("change", () => set(row, box.checked ? heads(row) : 0));
    show(row);
  }
  count();

  // Who is ticked while only the missing show stays where it is: nothing moves under a finger.
  only.addEventListener("click", () => {
    const pressed = only.getAttribute("aria-pressed") !== "true";
    only.setAttribute("aria-pressed", pressed);
    for (const row of rows) {
      row.classList.toggle("was-found", Number(row.dataset.seen) >= heads(row));
    }
    document.body.classList.toggle("only", pressed);
  });

  const refresh = document.getElementById("refresh");
  refresh.hidden = !location.protocol.startsWith("http");
  refresh.addEventListener("click", async () => {
    try {
      const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" });
      if (answer.ok) {
        location.reload();
        return;
      }
      said.textContent = main.dataset.over;
    } catch (silence) {
      said.textContent = main.dataset.silent;
    }
    said.hidden = false;
  });
  document.querySelector(".tools").hidden = false;

  // A phone's clock may be wrong: it counts only where it is not behind what the kiosk said.
  const began = Number(main.dataset.began);
  if (began) {
    const loaded = Date.now();
    const elapsed = Number(main.dataset.elapsed);
    const timer = document.getElementById("timer");
    timer.hidden = false;
    const turn = () => {
      const own = (Date.now() - began) / 1000;
      const least = elapsed + (Date.now() - loaded) / 1000;
      const seconds = Math.floor(own >= least && own < least + 86400 ? own : least);
      const rest = String(seconds % 60).padStart(2, "0");
      timer.textContent = Math.floor(seconds / 60) + ":" + rest;
    };
    turn();
    setInterval(turn, 1000);
  }
})();
