/* Number keys choose options, 0 says that one doesn't know, Enter presses the main button. */
const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, [contenteditable]';
const OWN_USE_OF_ENTER = 'a, button, summary, vaadin-button, vaadin-select, vaadin-details-summary, [role=button]';

class CasebookQuizKeys extends HTMLElement {
  #pressed = (event) => this.#keyPressed(event);

  connectedCallback() {
    document.addEventListener('keydown', this.#pressed);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#pressed);
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
        // What was typed must reach the server before the click does.
        target.blur?.();
        main.click();
      }
    } else if (event.key === '0' && !target.matches?.(TYPING)) {
      const dontKnow = this.querySelector('[data-dont-know]');
      if (dontKnow && !dontKnow.disabled && !event.repeat) {
        event.preventDefault();
        dontKnow.click();
      }
    } else if (/^[1-9]$/.test(event.key) && !target.matches?.(TYPING)) {
      const options = this.querySelectorAll('.answer-options vaadin-radio-button, .answer-options vaadin-checkbox');
      const option = options[Number(event.key) - 1];
      if (option && !option.disabled && !option.readonly) {
        event.preventDefault();
        option.querySelector('input').focus();
        option.querySelector('input').click();
      }
    }
  }

  /** A dialog above the quiz has the keys to itself. */
  #elsewhere() {
    return document.querySelector('vaadin-confirm-dialog[opened], vaadin-dialog[opened]') !== null;
  }
}

customElements.get('casebook-quiz-keys') ?? customElements.define('casebook-quiz-keys', CasebookQuizKeys);
