// @ts-check
// Every page works without this: it tells that accounts have changed, and takes files that are dropped
// where reports are pasted.

const news = document.getElementById("news");
if (news) {
  /** @type {Set<string>} */
  const stories = new Set();
  const events = new EventSource("/api/events");
  events.addEventListener("change", (event) => {
    /** @type {{story: string, text: string}} */
    const change = JSON.parse(/** @type {MessageEvent<string>} */ (event).data);
    stories.add(change.story);
    const here = location.pathname.startsWith("/stories/" + change.story);
    news.textContent = here
      ? change.text + ". Load the page again to see it."
      : (stories.size === 1 ? "A story has" : stories.size + " stories have") + " changed. Load the page again to see it.";
  });
  addEventListener("pagehide", () => events.close());
}

const form = /** @type {HTMLFormElement | null} */ (document.getElementById("read"));
if (form) {
  /** @returns {HTMLTextAreaElement} */
  const box = () => {
    const boxes = form.querySelectorAll("textarea");
    for (const one of boxes) {
      if (!one.value.trim()) return one;
    }
    const next = document.createElement("textarea");
    next.name = "text";
    next.rows = 8;
    next.id = "text-" + (boxes.length + 1);
    const label = document.createElement("label");
    label.htmlFor = next.id;
    label.textContent = "Report " + (boxes.length + 1);
    form.querySelector("button")?.before(label, next);
    return next;
  };
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("dropping");
  });
  document.addEventListener("dragleave", () => form.classList.remove("dropping"));
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    form.classList.remove("dropping");
    for (const file of event.dataTransfer?.files ?? []) {
      box().value = await file.text();
    }
  });
}
