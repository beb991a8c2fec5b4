/* Says at once, on every page, when the server or its database can't be reached, what was kept, and when it can be again.
   Vaadin's own message says less, and is hidden by the style sheet. */
// Thousands of pages with a question ask. A network that is gone is known at once; only a server that is gone is found by
// asking. The other pages ask when Vaadin gets no answer.
const EVERY_MILLISECONDS = 10000;
const WHEN_LOST_EVERY_MILLISECONDS = 3000;
const PATIENCE_MILLISECONDS = 2500;
const BACK_SHOWN_MILLISECONDS = 6000;
const UNAVAILABLE = 503;
const LATER = 'What was saved is safe. Leave this page open: what is not saved yet is sent by itself as soon as ';
const UP = 'The connection is back. You can go on.';
const NO_SERVER = `No connection. ${LATER}the connection is back.`;
const NO_DATABASE = `Casebook can't reach its database. ${LATER}the database is back.`;
const NO_ANSWER = `Casebook is slow to answer. ${LATER}it answers.`;

class CasebookConnection extends HTMLElement {
  #timer;
  #hiding;
  #state = UP;
  #check = () => this.#ask();
  #again = () => {
    const due = this.#state !== UP || this.#isWaiting() || document.querySelector('casebook-question');
    (due ? this.#ask() : Promise.resolve()).finally(() => {
      if (this.isConnected) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#again, this.#state !== UP ? WHEN_LOST_EVERY_MILLISECONDS : EVERY_MILLISECONDS);
      }
    });
  };
  #gone = () => this.#show(NO_SERVER);
  #changed = () => {
    if (this.#state !== UP || this.#isWaiting()) {
      this.#again();
    }
  };

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.hidden = this.#state === UP;
    addEventListener('offline', this.#gone);
    addEventListener('online', this.#check);
    document.addEventListener('visibilitychange', this.#check);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#changed);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#again, EVERY_MILLISECONDS);
  }

  disconnectedCallback() {
    removeEventListener('offline', this.#gone);
    removeEventListener('online', this.#check);
    document.removeEventListener('visibilitychange', this.#check);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#changed);
    clearTimeout(this.#timer);
    clearTimeout(this.#hiding);
  }

  /** Whether something that was done on the page has not been heard yet. */
  #isWaiting() {
    return ['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state);
  }

  async #ask() {
    if (document.hidden) {
      return;
    }
    try {
      const up = new URL('../up', import.meta.url);
      const answer = await fetch(up, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
      if (answer.ok) {
        this.#show(this.#isWaiting() ? NO_ANSWER : UP);
      } else {
        this.#show(answer.status === UNAVAILABLE ? NO_DATABASE : NO_SERVER);
      }
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

if (!customElements.get('casebook-connection')) {
  customElements.define('casebook-connection', CasebookConnection);
  document.body.append(document.createElement('casebook-connection'));
}
