// What a page can do beyond its links and forms. Without this file everything stays readable and every answer can be had.

const told = document.querySelector("#told");
const tell = (words) => {
  if (told !== null) told.textContent = words;
};

// Ctrl+K, or ⌘K, goes to the field.
document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  const field = document.querySelector("#q, #text");
  if (field === null) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// Questions that fit what was typed so far.
const field = document.querySelector("input[list]");
const list = field?.list ?? null;
const story = document.body.dataset.story;
if (field !== null && list !== null && story !== undefined) {
  let asked = "";
  let timer;
  const suggest = async () => {
    const typed = field.value;
    if (typed === asked) return;
    asked = typed;
    try {
      const response = await fetch(`/api/${story}/suggest?q=${encodeURIComponent(typed)}`);
      if (!response.ok) return;
      const { suggestions } = await response.json();
      if (field.value !== typed) return;
      list.replaceChildren(
        ...suggestions.map((question) => {
          const option = document.createElement("option");
          option.value = question;
          return option;
        }),
      );
    } catch {
      // Suggestions help; without the network there are none.
    }
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, 120);
  });
}

// Copies an excerpt with its source.
const copy = async (text) => {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  // Pages that aren't from this machine and not over HTTPS have no clipboard of their own.
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (!done) throw new Error("not copied");
};
for (const button of document.querySelectorAll("button.copy")) {
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await copy(button.dataset.copy);
      button.textContent = "Copied";
      tell("Copied with its source.");
    } catch {
      button.textContent = "Couldn’t copy";
      tell("It couldn’t be copied.");
    }
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
}

// Lights one person's words in an article in place; the links do the same with a new page.
const picks = [...document.querySelectorAll("a[data-light]")];
const light = (number) => {
  for (const piece of document.querySelectorAll(".said[data-by]"))
    piece.classList.toggle("lit", number !== "" && piece.dataset.by.split(" ").includes(number));
  for (const pick of picks) {
    if (pick.dataset.light === "") pick.hidden = number === "";
    else if (pick.dataset.light === number) pick.setAttribute("aria-current", "true");
    else pick.removeAttribute("aria-current");
  }
};
for (const pick of picks)
  pick.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    light(pick.dataset.light);
    history.replaceState(null, "", pick.href);
    const first = document.querySelector(".lit");
    if (first !== null) first.scrollIntoView({ block: "center" });
    tell(pick.dataset.light === "" ? "Nobody’s words are marked." : `The words of ${pick.textContent} are marked.`);
  });
