/* Tells the server which passage is being read, and begins at the passage that the server names. */
const SETTLED_MILLISECONDS = 700;

class CasebookReader extends HTMLElement {
  #observer;
  #timer;
  #visible = new Set();
  #told;

  connectedCallback() {
    this.#observer = new IntersectionObserver((entries) => this.#changed(entries), {
      // The line across the middle of the window: going on puts the passage back there, so the place is the same.
      rootMargin: '-50% 0px -50% 0px'
    });
    requestAnimationFrame(() => {
      this.#passages().forEach((passage) => this.#observer.observe(passage));
      const start = this.getAttribute('start-at');
      if (start) {
        this.#passages()
          .find((passage) => passage.dataset.passage === start)
          ?.scrollIntoView({ block: 'center' });
      }
    });
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #passages() {
    return [...this.querySelectorAll('[data-passage]')];
  }

  #changed(entries) {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        this.#visible.add(entry.target);
      } else {
        this.#visible.delete(entry.target);
      }
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), SETTLED_MILLISECONDS);
  }

  #tell() {
    const first = this.#passages().find((passage) => this.#visible.has(passage))?.dataset.passage;
    if (first && first !== this.#told) {
      this.#told = first;
      this.dispatchEvent(new CustomEvent('passage-seen', { detail: first }));
    }
  }
}

customElements.get('casebook-reader') ?? customElements.define('casebook-reader', CasebookReader);
