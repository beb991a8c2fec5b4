/* Says at once when the server, or its database, can't be reached, and when it can be again. */
// Thousands of pages ask. A network that is gone is known at once; only a server that is gone is found by asking.
const EVERY_MILLISECONDS = 10000;
const WHEN_LOST_EVERY_MILLISECONDS = 3000;
const PATIENCE_MILLISECONDS = 2500;
const BACK_SHOWN_MILLISECONDS = 6000;
const UNAVAILABLE = 503;
const UP = 'The connection is back. You can go on.';
const NO_SERVER = 'No connection. What was saved is safe; answering works again when the connection is back.';
const NO_DATABASE =
  "Casebook can't reach its database. What was saved is safe; an answer that you give now is not saved yet. " +
  'Leave this page open: it is sent by itself as soon as the database is back.';

class CasebookConnection extends HTMLElement {
  #timer;
  #hiding;
  #state = UP;
  #check = () => this.#ask();
  #again = () => {
    this.#ask().finally(() => {
      if (this.isConnected) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#again, this.#state !== UP ? WHEN_LOST_EVERY_MILLISECONDS : EVERY_MILLISECONDS);
      }
    });
  };
  #gone = () => this.#show(NO_SERVER);

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.hidden = this.#state === UP;
    addEventListener('offline', this.#gone);
    addEventListener('online', this.#check);
    document.addEventListener('visibilitychange', this.#check);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#again, EVERY_MILLISECONDS);
  }

  disconnectedCallback() {
    removeEventListener('offline', this.#gone);
    removeEventListener('online', this.#check);
    document.removeEventListener('visibilitychange', this.#check);
    clearTimeout(this.#timer);
    clearTimeout(this.#hiding);
  }

  async #ask() {
    if (document.hidden) {
      return;
    }
    try {
      const up = new URL('../up', import.meta.url);
      const answer = await fetch(up, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
      this.#show(answer.ok ? UP : answer.status === UNAVAILABLE ? NO_DATABASE : NO_SERVER);
    } catch {
      this.#show(NO_SERVER);
    }
  }

  #show(state) {
    if (state === this.#state) {
      return;
    }
    this.#state = state;
    clearTimeout(this.#hiding);
    this.hidden = false;
    this.classList.toggle('lost', state !== UP);
    this.textContent = state;
    if (state === UP) {
      this.#hiding = setTimeout(() => {
        this.hidden = true;
      }, BACK_SHOWN_MILLISECONDS);
    }
  }
}

customElements.get('casebook-connection') ?? customElements.define('casebook-connection', CasebookConnection);
