"use strict";
// Reading needs none of this: it opens what is folded around a target, shades whole passages, leads
// back to the statement one came from, lists the statements that rest on a passage, and shows who
// stood where on a day.
(() => {
  const body = document.body;
  body.classList.add("scripted");
  let cameFrom = null;
  let back = null;
  let bubble = null;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const dates = document.querySelector(".dates");
  const input = dates && dates.querySelector("input");

  // What is over is shown only on a day on which it was not; what has no date, on every day, faintly.
  const stands = (tie, day) => {
    const over = "over" in tie.dataset;
    if (!day) return over ? "off" : "on";
    if (!tie.dataset.from) return over ? "off" : "undated";
    if (tie.dataset.from > day || (tie.dataset.until && tie.dataset.until <= day)) return "off";
    return over && !tie.dataset.until ? "undated" : "on";
  };

  const showDay = () => {
    const option = dates.querySelectorAll("option")[Number(input.value)];
    const day = option.dataset.day || "";
    const section = dates.closest("section");
    const count = { on: 0, undated: 0, off: 0 };
    section.querySelectorAll("[data-tie]").forEach((tie) => {
      tie.dataset.state = tie.matches("li") && !day ? "on" : stands(tie, day);
      if (tie.matches("li")) count[tie.dataset.state] += 1;
    });
    const linked = new Set();
    section.querySelectorAll("[data-between]:not([data-state=off])").forEach((tie) => {
      tie.dataset.between.split(" ").forEach((actor) => linked.add(actor));
    });
    section.querySelectorAll("[data-actor]").forEach((actor) => {
      actor.dataset.state = linked.has(actor.dataset.actor) ? "on" : "off";
    });
    if (day) section.querySelectorAll("details.fold").forEach((fold) => (fold.open = true));
    dates.querySelector("output").textContent = option.label;
    input.setAttribute("aria-valuetext", option.label);
    const undated = count.undated ? ", " + count.undated + " of which no date is told" : "";
    dates.querySelector("#count").textContent = day
      ? count.on + " stood" + undated + "; " + count.off + " had not begun or were over"
      : "Move it to an earlier day to see who stood where then.";
  };

  if (dates) {
    dates.hidden = false;
    input.addEventListener("input", showDay);
    showDay();
  }

  const unfold = (target) => {
    if (input && target.closest("[data-state=off]")) {
      input.value = input.max;
      showDay();
    }
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
  };

  const shade = (target) => {
    document.querySelectorAll("mark.found").forEach((mark) => mark.classList.remove("found"));
    const place = target && target.classList.contains("at") ? /^(.*)-(\d+)-(\d+)$/.exec(target.id) : null;
    if (!place) return;
    const report = document.getElementById("report-" + place[1]);
    report.querySelectorAll("mark").forEach((mark) => {
      const inside = Number(mark.dataset.from) >= Number(place[2]) && Number(mark.dataset.to) <= Number(place[3]);
      mark.classList.toggle("found", inside);
    });
  };

  const hide = () => {
    if (bubble) bubble.remove();
    bubble = null;
  };

  const offerReturn = (target) => {
    if (back) back.remove();
    back = null;
    if (!cameFrom || !target || !target.classList.contains("at")) return;
    back = element("button", "back", "← Back to: " + cameFrom.dataset.says);
    back.type = "button";
    back.addEventListener("click", () => {
      location.hash = cameFrom.id;
    });
    body.append(back);
  };

  const arrive = () => {
    hide();
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      unfold(target);
      target.scrollIntoView({ block: target.classList.contains("at") ? "center" : "start" });
    }
    shade(target);
    offerReturn(target);
  };

  const list = (mark) => {
    hide();
    bubble = element("div", "bubble");
    bubble.setAttribute("role", "dialog");
    bubble.setAttribute("aria-label", "Statements that rest on this passage");
    for (const id of mark.dataset.says.split(" ")) {
      const statement = document.getElementById(id);
      const link = element("a");
      link.href = "#" + id;
      link.append(element("b", "", id.replace(/-/, " ")), statement ? statement.dataset.says : id);
      bubble.append(link);
    }
    body.append(bubble);
    const box = mark.getClientRects()[0];
    const left = Math.min(box.left, document.documentElement.clientWidth - bubble.offsetWidth - 12);
    const below = box.bottom + 6 + bubble.offsetHeight < innerHeight;
    bubble.style.left = Math.max(12, left) + "px";
    bubble.style.top = Math.max(12, below ? box.bottom + 6 : box.top - bubble.offsetHeight - 6) + "px";
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link) {
      const said = link.dataset.for && document.getElementById(link.dataset.for);
      cameFrom = said || link.closest("[data-says][id]") || cameFrom;
      if (link.hash === location.hash) arrive();
      return;
    }
    const mark = event.target.closest("mark[data-says]");
    if (mark) list(mark);
    else if (!event.target.closest(".bubble")) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  addEventListener("hashchange", arrive);
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    opened.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));
  if (location.hash) arrive();
})();
