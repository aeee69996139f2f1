// Shows new messages without a reload: asks for the same page again while somebody looks at it.
const every = 2000;
const list = document.getElementById("messages");
// What is shown, by how it came: an opened source, or a frame that was made larger, is no other message.
let shown = new Map([...list.children].map((item) => [item.outerHTML, item]));

async function refresh() {
  if (document.visibilityState !== "visible") return;
  const answer = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const items = [...(page.getElementById("messages")?.children ?? [])];
  const fresh = new Map(items.map((item) => [item.outerHTML, shown.get(item.outerHTML) ?? item]));
  if ([...fresh.keys()].join() === [...shown.keys()].join()) return;
  shown = fresh;
  list.replaceChildren(...fresh.values());
}

// A server that is down for a moment is asked again the next time.
setInterval(() => refresh().catch(() => {}), every);

// A browser lets a page write to the clipboard only where it came over https, or from this machine.
list.addEventListener("click", async ({ target }) => {
  if (!target.matches(".taken button")) return;
  const text = target.previousElementSibling;
  try {
    await navigator.clipboard.writeText(text.textContent);
    target.textContent = "Copied";
    setTimeout(() => { target.textContent = "Copy"; }, every);
  } catch {
    getSelection().selectAllChildren(text);
  }
});
