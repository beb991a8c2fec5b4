/* Shows the figure that it ends over the whole window, in the browser's own dialog, and puts it back when that closes. */
const LEVELS = [1, 1.5, 2, 3];

class CasebookEnlarge extends HTMLElement {
  #dialog;

  connectedCallback() {
    this.replaceChildren(button('Enlarge', () => this.#open(), `Enlarge: ${this.getAttribute('name')}`));
  }

  disconnectedCallback() {
    this.#dialog?.remove();
  }

  #open() {
    const figure = this.closest('figure');
    const heading = figure.querySelector('h3');
    heading.id ||= `figure-${crypto.randomUUID?.() ?? Date.now()}`;
    const content = [...figure.childNodes].filter((node) => node !== this);
    const dialog = document.createElement('dialog');
    dialog.className = 'enlarged';
    dialog.setAttribute('aria-labelledby', heading.id);
    const frame = document.createElement('div');
    frame.className = 'enlarged-content lesson-figure';
    frame.append(...content);
    dialog.append(this.#tools(dialog, frame), frame);
    dialog.addEventListener('close', () => {
      figure.prepend(...content);
      dialog.remove();
      this.#dialog = undefined;
      this.querySelector('button').focus();
    });
    figure.append(dialog);
    this.#dialog = dialog;
    dialog.showModal();
  }

  #tools(dialog, frame) {
    let level = 0;
    const tools = document.createElement('div');
    tools.className = 'enlarged-tools';
    const set = (next) => {
      level = Math.max(0, Math.min(LEVELS.length - 1, next));
      frame.dataset.level = level;
      smaller.disabled = level === 0;
      larger.disabled = level === LEVELS.length - 1;
      said.textContent = `${LEVELS[level] * 100} %`;
    };
    const smaller = button('Smaller', () => set(level - 1));
    const larger = button('Larger', () => set(level + 1));
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    const close = button('Close', () => dialog.close());
    close.autofocus = true;
    tools.append(smaller, said, larger, close);
    set(0);
    return tools;
  }
}

function button(words, press, label) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain-button';
  made.textContent = words;
  made.addEventListener('click', press);
  if (label) {
    made.setAttribute('aria-label', label);
  }
  return made;
}

customElements.get('casebook-enlarge') ?? customElements.define('casebook-enlarge', CasebookEnlarge);
