"use strict";
// Reading needs none of this: it opens what is folded around a target, shades whole passages, leads
// back to the statement one came from, and lists the statements that rest on a passage.
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

  const unfold = (target) => {
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
      cameFrom = link.closest("[data-says][id]") || cameFrom;
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
