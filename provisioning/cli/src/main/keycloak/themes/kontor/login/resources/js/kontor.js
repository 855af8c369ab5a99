// What the sign-in pages do beyond plain forms; they work without it too.
import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { sessionUrl, authSession } = document.body.dataset;

// Signed in meanwhile in another tab: go on there instead of asking again.
if (sessionUrl) {
  startSessionPolling(sessionUrl);
}
if (authSession) {
  checkAuthSession(authSession);
}

// After a form was sent, the address is one that can only be sent again. Put one there that can be reloaded and gone back to.
// (Keycloak does this by an inline script, which a strict content security policy forbids.)
const next = document.querySelector('form[action*="/login-actions/"]');
if (next && new URLSearchParams(location.search).has("session_code")) {
  const address = new URL(next.action);
  address.searchParams.delete("session_code");
  history.replaceState(null, "", address);
}

// A second press while the first is on its way is swallowed. The button stays enabled, because its name and value belong to the form.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  event.submitter?.setAttribute("aria-busy", "true");
});

// A page that comes back by the browser's Back button may be sent once more.
window.addEventListener("pageshow", () => {
  for (const form of document.forms) {
    delete form.dataset.sent;
  }
  document.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-once-link]");
  if (link?.getAttribute("aria-disabled") === "true") {
    event.preventDefault();
  } else if (link) {
    link.setAttribute("role", "link");
    link.setAttribute("aria-disabled", "true");
  }
  const languages = document.querySelector("details.languages[open]");
  if (languages && !languages.contains(event.target)) {
    languages.open = false;
  }
});
