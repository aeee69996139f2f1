// Shows new messages without a reload: asks for the same page again while somebody looks at it.
const every = 2000;
const list = document.getElementById("messages");

async function refresh() {
  if (document.visibilityState !== "visible") return;
  const answer = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("messages");
  if (fresh && fresh.innerHTML !== list.innerHTML) list.replaceChildren(...fresh.childNodes);
}

// A server that is down for a moment is asked again the next time.
setInterval(() => refresh().catch(() => {}), every);
