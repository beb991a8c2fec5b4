/* Tells the server which passage is being read, and begins at the passage that the server names. */
const SETTLED_MILLISECONDS = 700;
/* Passages begin a little above the line, however the browser rounds. */
const TOLERANCE_PIXELS = 8;

class CasebookReader extends HTMLElement {
  #observer;
  #timer;
  #told;
  #begunAt;
  #watch = () => this.#watchLine();

  connectedCallback() {
    addEventListener('resize', this.#watch);
    requestAnimationFrame(() => this.#begin());
  }

  disconnectedCallback() {
    removeEventListener('resize', this.#watch);
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
  }

  async #begin() {
    // Text that gets its typeface later would move away from the place.
    await document.fonts.ready;
    const start = this.getAttribute('start-at');
    const passage = this.#passages().find(({ dataset }) => dataset.passage === start);
    passage?.scrollIntoView({ block: 'start' });
    // Until the reader moves, they are where they were, even if the passage could not be brought up to the line.
    this.#begunAt = passage && this.getBoundingClientRect().top;
    this.#watchLine();
  }

  #watchLine() {
    this.#observer?.disconnect();
    // Above the window, where the whole document was scrolled, nothing is read.
    const line = Math.max(0, Math.round(this.#line()));
    this.#observer = new IntersectionObserver(() => this.#settle(), {
      rootMargin: `-${line}px 0px -${Math.max(0, innerHeight - line - 1)}px 0px`
    });
    this.#passages().forEach((passage) => this.#observer.observe(passage));
  }

  #settle() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), SETTLED_MILLISECONDS);
  }

  #tell() {
    if (Math.abs(this.getBoundingClientRect().top - this.#begunAt) < 2) {
      return;
    }
    this.#begunAt = undefined;
    const line = this.#line();
    const passages = this.#passages();
    const read = passages.find((passage) => passage.getBoundingClientRect().bottom > line) ?? passages.at(-1);
    if (read && read.dataset.passage !== this.#told) {
      this.#told = read.dataset.passage;
      this.dispatchEvent(new CustomEvent('passage-seen', { detail: this.#told }));
    }
  }

  /* Where going on brings the beginning of a passage, so that the place stays the same from time to time. */
  #line() {
    const passage = this.#passages()[0];
    const margin = passage ? parseFloat(getComputedStyle(passage).scrollMarginTop) : 0;
    return this.#frameTop() + margin + TOLERANCE_PIXELS;
  }

  /* It is not the document that scrolls but a part of the layout. */
  #frameTop() {
    for (let node = this; node; node = node.assignedSlot ?? node.parentNode ?? node.host) {
      if (node instanceof Element && /auto|scroll/.test(getComputedStyle(node).overflowY)) {
        return node.getBoundingClientRect().top;
      }
    }
    return 0;
  }

  #passages() {
    return [...this.querySelectorAll('[data-passage]')];
  }
}

customElements.get('casebook-reader') ?? customElements.define('casebook-reader', CasebookReader);
