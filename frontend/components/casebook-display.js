/**
 * A button, and the panel on which everybody sets how pages look and are read to them. All of it works in the browser
 * alone. Without a sign-in, what is chosen stays in this browser; with one, event 'display-chosen' has the account keep
 * it, and the browser keeps nothing.
 */
import { voiceFor, whenVoicesChange } from './casebook-voice.js';
import { showRuler } from './casebook-ruler.js';

const display = window.casebookDisplay;

/* The first of each is the usual. The server knows the same words: DisplaySettings. */
const CHOICES = [
  { name: 'theme', title: 'Colours', options: { device: 'As this device', light: 'Light', dark: 'Dark' } },
  {
    name: 'textSize',
    title: 'Text size',
    options: { normal: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' }
  },
  { name: 'lines', title: 'Space between lines', options: { normal: 'Normal', wide: 'Wide' } },
  { name: 'letters', title: 'Space between letters', options: { normal: 'Normal', wide: 'Wide' } },
  {
    name: 'typeface',
    title: 'Typeface',
    options: { casebook: 'Casebook’s', hyperlegible: 'Atkinson Hyperlegible', opendyslexic: 'OpenDyslexic' }
  },
  { name: 'ruler', title: 'Reading ruler', options: { off: 'None', one: '1 line', two: '2 lines', four: '4 lines' } },
  {
    name: 'voice',
    title: 'Speed of reading aloud',
    options: { slow: 'Slow', normal: 'Normal', fast: 'Fast', faster: 'Faster' },
    usual: 'normal'
  },
  { name: 'words', title: 'Words of lessons', options: { usual: 'As they are', plainer: 'Plainer words' } }
];
const usual = (choice) => choice.usual ?? Object.keys(choice.options)[0];

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

class Display extends HTMLElement {
  #panel;
  #silence;

  connectedCallback() {
    if (!this.#panel) {
      this.#build();
    }
    this.#fill();
    this.#silence = whenVoicesChange(() => {
      this.#panel.querySelector('[data-choice=voice]').hidden = !voiceFor(document.documentElement.lang || 'en');
    });
    // Whoever hears of it comes with the same message as this element, and after it.
    setTimeout(() => this.#takeOver());
  }

  disconnectedCallback() {
    this.#silence?.();
  }

  /** What somebody has chosen before they signed in becomes their account's, if that has nothing. */
  #takeOver() {
    if (!display.ofAccount) {
      return;
    }
    const chosen = display.justChosen && display.ofDevice;
    display.justChosen = false;
    if (chosen && !display.kept) {
      this.#keep(chosen);
    }
  }

  #build() {
    const title = element('p', { id: 'display-title', className: 'display-title', textContent: 'Display' });
    this.#panel = element(
      'div',
      { id: 'display-panel', className: 'display-panel' },
      element(
        'div',
        { className: 'display-head' },
        title,
        element('button', { type: 'button', className: 'display-close', textContent: 'Close' })
      ),
      ...CHOICES.map((choice) => this.#group(choice)),
      element('p', { className: 'about display-kept' }),
      element('button', { type: 'button', className: 'display-usual', textContent: 'Back to normal' })
    );
    this.#panel.setAttribute('popover', 'auto');
    this.#panel.setAttribute('role', 'dialog');
    this.#panel.setAttribute('aria-labelledby', title.id);
    const sign = element('span', { className: 'display-sign', textContent: 'Aa' });
    sign.setAttribute('aria-hidden', 'true');
    const opener = element(
      'button',
      { type: 'button', className: 'display-opener' },
      sign,
      element('span', { className: 'display-word', textContent: 'Display' })
    );
    opener.setAttribute('aria-haspopup', 'dialog');
    opener.popoverTargetElement = this.#panel;
    this.append(opener, this.#panel);
    this.#panel.addEventListener('change', () => this.#choose(this.#chosen()));
    this.#panel.querySelector('.display-close').addEventListener('click', () => this.#panel.hidePopover());
    this.#panel.querySelector('.display-usual').addEventListener('click', () => {
      this.#choose(Object.fromEntries(CHOICES.map((choice) => [choice.name, usual(choice)])));
      this.#fill();
    });
    this.#panel.addEventListener('toggle', (event) => {
      if (event.newState === 'open') {
        this.#fill();
        this.#panel.querySelector('input:checked').focus();
      }
    });
  }

  #group({ name, title, options }) {
    const group = element(
      'fieldset',
      {},
      element('legend', { textContent: title }),
      ...Object.entries(options).map(([value, words]) =>
        element('label', {}, element('input', { type: 'radio', name: `display-${name}`, value }), words)
      )
    );
    group.dataset.choice = name;
    return group;
  }

  #fill() {
    this.#panel.querySelector('[data-choice=words]').hidden = !('plainerWords' in document.documentElement.dataset);
    for (const choice of CHOICES) {
      const group = this.#panel.querySelector(`[data-choice=${choice.name}]`);
      const wanted = display.settings[choice.name];
      const inputs = [...group.querySelectorAll('input')];
      (inputs.find((input) => input.value === wanted) ?? inputs.find((input) => input.value === usual(choice))).checked =
        true;
    }
    this.#panel.querySelector('.display-kept').textContent = display.ofAccount
      ? 'Kept with your account, on every device.'
      : 'Kept in this browser. If your account has its own, that is used once you sign in.';
  }

  /** What is chosen elsewhere on the page than on the panel. */
  choose(name, value) {
    this.#fill();
    this.#choose({ ...this.#chosen(), [name]: value });
    this.#fill();
  }

  #chosen() {
    return Object.fromEntries(
      CHOICES.map(({ name }) => [name, this.#panel.querySelector(`[data-choice=${name}] input:checked`).value])
    );
  }

  #choose(settings) {
    display.apply(settings);
    if (display.ofAccount) {
      this.#keep(settings);
    } else {
      display.ofDevice = settings;
      display.justChosen = true;
    }
  }

  #keep(settings) {
    display.kept = settings;
    this.dispatchEvent(new CustomEvent('display-chosen', { detail: settings }));
  }
}

showRuler(display.settings.ruler);
document.addEventListener('display-applied', ({ detail }) => showRuler(detail.ruler));
customElements.get('casebook-display') ?? customElements.define('casebook-display', Display);
