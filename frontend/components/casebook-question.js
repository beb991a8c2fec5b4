/* Number keys choose options, 0 says that one doesn't know, Enter presses the main button; 'Answer' gives the answer. */
const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, [contenteditable]';
const OWN_USE_OF_ENTER = 'a, button, select, summary, vaadin-button, [role=button]';

class Question extends HTMLElement {
  #pressed = (event) => this.#keyPressed(event);

  connectedCallback() {
    document.addEventListener('keydown', this.#pressed);
    this.addEventListener('click', this);
    this.addEventListener('input', this);
    // The source comes with the same message as this element, and after it.
    setTimeout(() => this.#keepSource());
  }

  /** A source is as it was at the question before: open or not, and read as far. */
  #keepSource() {
    const source = this.querySelector('details[data-stimulus]');
    if (!source) {
      return;
    }
    const key = `casebook-source:${source.dataset.stimulus}`;
    const before = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    source.open = before.open ?? true;
    source.scrollTop = before.top ?? 0;
    const keep = () => sessionStorage.setItem(key, JSON.stringify({ open: source.open, top: source.scrollTop }));
    source.addEventListener('toggle', keep);
    source.addEventListener('scroll', keep, { passive: true });
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#pressed);
  }

  handleEvent(event) {
    if (event.type === 'input') {
      this.#say('');
    } else if (event.target.closest('[data-answer]')) {
      this.#say(this.querySelector('casebook-answer').give() ? '' : this.#missing?.dataset.missing);
    }
  }

  get #missing() {
    return this.querySelector('[data-missing]');
  }

  #say(words) {
    if (this.#missing) {
      this.#missing.textContent = words;
    }
  }

  #keyPressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || this.#elsewhere()) {
      return;
    }
    const target = event.composedPath()[0];
    if (event.key === 'Enter' && !target.closest?.(OWN_USE_OF_ENTER)) {
      const main = this.querySelector('[data-enter]');
      if (main && !main.disabled) {
        event.preventDefault();
        main.click();
      }
    } else if (event.key === '0' && !target.matches?.(TYPING)) {
      const dontKnow = this.querySelector('[data-dont-know]');
      if (dontKnow && !dontKnow.disabled && !event.repeat) {
        event.preventDefault();
        dontKnow.click();
      }
    } else if (/^[1-9]$/.test(event.key) && !target.matches?.(TYPING)) {
      const option = this.querySelectorAll('.answer-options input')[Number(event.key) - 1];
      if (option && !option.disabled) {
        event.preventDefault();
        option.focus();
        option.click();
      }
    }
  }

  /** A dialog above the quiz has the keys to itself, and so has the panel 'Display'. */
  #elsewhere() {
    const above = 'vaadin-confirm-dialog[opened], vaadin-dialog[opened], .display-panel:popover-open';
    return document.querySelector(above) !== null;
  }
}

customElements.get('casebook-question') ?? customElements.define('casebook-question', Question);
