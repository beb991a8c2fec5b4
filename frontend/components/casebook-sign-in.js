/**
 * What the sign-in page does besides, and could do without: it stays fit for use while it is open, shows a password to
 * whoever wants to see what they type, and fetches what the page after it needs.
 */
const EVERY_MILLISECONDS = 5 * 60 * 1000;

/** The session of somebody who is not signed in ends after some minutes, and with it the token that the forms send. */
async function renew() {
  try {
    const answer = await fetch(new URL('login', document.baseURI), { cache: 'no-store' });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('meta[name="_csrf"]');
    if (answer.ok && fresh) {
      document.querySelector('meta[name="_csrf"]').content = fresh.content;
      document.querySelectorAll('input[name="_csrf"]').forEach((input) => {
        input.value = fresh.content;
      });
    }
  } catch {
    // No connection: tried again later, and said by casebook-connection.js.
  }
}
setInterval(renew, EVERY_MILLISECONDS);
let hiddenAt = 0;
document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    hiddenAt = Date.now();
  } else if (Date.now() - hiddenAt > EVERY_MILLISECONDS) {
    renew();
  }
});
addEventListener('pageshow', ({ persisted }) => persisted && renew());

class CasebookPassword extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('button')) {
      return;
    }
    const input = this.querySelector('input');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain-button';
    const show = (shown) => {
      input.type = shown ? 'text' : 'password';
      button.textContent = shown ? 'Hide' : 'Show';
      button.setAttribute('aria-label', shown ? 'Hide the password' : 'Show the password');
    };
    show(false);
    button.addEventListener('click', () => show(input.type === 'password'));
    // Sent as a password, so that nothing else offers to keep it.
    input.form.addEventListener('submit', () => show(false));
    this.append(button);
  }
}
customElements.define('casebook-password', CasebookPassword);

/** Somebody types a name and a password meanwhile. Who pays for what they load says so to the browser. */
function prefetch() {
  if (navigator.connection?.saveData) {
    return;
  }
  for (const href of document.body.dataset.next?.split(' ') ?? []) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'prefetch', as: 'script', href, crossOrigin: 'anonymous' });
    document.head.append(link);
  }
}
if (document.readyState === 'complete') {
  prefetch();
} else {
  addEventListener('load', prefetch);
}
