/**
 * Says of which time the figures of a live page are. The server counts its looks in the attribute 'look'; where none is
 * heard for a while, or the connection is known to be cut, what stands on the page is old, and this says since when.
 */
// The server tells of a look every twelve seconds at least.
const QUIET_MILLISECONDS = 25000;
const EVERY_MILLISECONDS = 3000;

class CasebookLive extends HTMLElement {
  static observedAttributes = ['look'];

  #heard = new Date();
  #timer;
  #cut = () => this.#show(true);
  #changed = () => this.#show(this.#isCut());

  connectedCallback() {
    this.#timer = setInterval(this.#changed, EVERY_MILLISECONDS);
    addEventListener('offline', this.#cut);
    addEventListener('online', this.#changed);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#changed);
    this.#show(false);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    removeEventListener('offline', this.#cut);
    removeEventListener('online', this.#changed);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#changed);
  }

  attributeChangedCallback() {
    this.#heard = new Date();
    this.#show(this.#isCut());
  }

  #isCut() {
    return (
      !navigator.onLine ||
      Date.now() - this.#heard.getTime() > QUIET_MILLISECONDS ||
      ['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state)
    );
  }

  #show(old) {
    const time = this.#heard.toLocaleTimeString(navigator.language);
    const words = old
      ? `No news since ${time}: what stands here is from then. It renews itself once the connection is back.`
      : `As of ${time}. It renews itself.`;
    if (this.textContent === words) {
      return;
    }
    // Only a cut is worth hearing of; the time would be read out again and again.
    this.toggleAttribute('old', old);
    if (old) {
      this.setAttribute('role', 'status');
    } else {
      this.removeAttribute('role');
    }
    this.textContent = words;
  }
}

if (!customElements.get('casebook-live')) {
  customElements.define('casebook-live', CasebookLive);
}
