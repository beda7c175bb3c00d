// A reader of the page: follows a rival value to its passage, asks what else rests on it, goes back.
{
  const errors = [];
  addEventListener("error", (event) => errors.push(event.message));
  addEventListener("securitypolicyviolation", (event) => errors.push("blocked: " + event.blockedURI));
  const later = (step) => setTimeout(step, 100);
  const text = (nodes) => [...nodes].map((node) => node.textContent).join("");
  const tooWide = () =>
    [...document.querySelectorAll("body *")]
      .filter((one) => !one.closest(".scroller, .contents, .skip") && one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.tagName + "." + one.className)
      .join(" ");
  addEventListener("load", () => {
    const saw = { width: innerWidth, "too-wide": tooWide() };
    const passage = document.querySelectorAll("#disputed-1 .rival")[1].querySelector(".passage a");
    passage.click();
    later(() => {
      const found = document.querySelectorAll("mark.found");
      saw["report-opened"] = document.getElementById("report-r3").open;
      saw.shaded = text(found);
      found[0].click();
      saw["statements-at-it"] = text(document.querySelectorAll(".bubble a"));
      document.querySelector(".back").click();
      later(() => {
        saw["back-at"] = location.hash;
        saw["back-gone"] = !document.querySelector(".back, .bubble");
        saw.errors = errors.join("; ");
        parent.postMessage(saw, "*");
      });
    });
  });
}
