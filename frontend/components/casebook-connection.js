/* Says at once when the server can't be reached, and when it can be again. */
const EVERY_MILLISECONDS = 3000;
const PATIENCE_MILLISECONDS = 2500;
const BACK_SHOWN_MILLISECONDS = 6000;

class CasebookConnection extends HTMLElement {
  #timer;
  #hiding;
  #lost = false;
  #check = () => this.#ask();
  #gone = () => this.#show(true);

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.hidden = !this.#lost;
    addEventListener('offline', this.#gone);
    addEventListener('online', this.#check);
    this.#timer = setInterval(this.#check, EVERY_MILLISECONDS);
  }

  disconnectedCallback() {
    removeEventListener('offline', this.#gone);
    removeEventListener('online', this.#check);
    clearInterval(this.#timer);
    clearTimeout(this.#hiding);
  }

  async #ask() {
    if (document.hidden) {
      return;
    }
    try {
      const up = new URL('../up', import.meta.url);
      const answer = await fetch(up, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
      this.#show(!answer.ok);
    } catch {
      this.#show(true);
    }
  }

  #show(lost) {
    if (lost === this.#lost) {
      return;
    }
    this.#lost = lost;
    clearTimeout(this.#hiding);
    this.hidden = false;
    this.classList.toggle('lost', lost);
    this.textContent = lost
      ? 'No connection. What was saved is safe; answering works again when the connection is back.'
      : 'The connection is back. You can go on.';
    if (!lost) {
      this.#hiding = setTimeout(() => {
        this.hidden = true;
      }, BACK_SHOWN_MILLISECONDS);
    }
  }
}

customElements.get('casebook-connection') ?? customElements.define('casebook-connection', CasebookConnection);
