/* Says in a form that is sent why nothing happens yet, once it takes longer than usual. */
const USUAL_MILLISECONDS = 3000;
const WORDS =
  'Many people are signing in just now, so they are let in one after another. Please leave this page open: it goes on by itself.';

class CasebookWaiting extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'status');
    this.closest('form')?.addEventListener('submit', () =>
      setTimeout(() => {
        this.textContent = WORDS;
      }, USUAL_MILLISECONDS),
    );
  }
}

customElements.define('casebook-waiting', CasebookWaiting);
