/**
 * Where a question is answered: fields of which this element alone knows what is filled in, until the answer is given.
 * Event 'answer' has it in the form in which it is stored: the parts in their order, with commas between them. With the
 * attribute 'keep', what is filled in outlives a refresh in this tab; with 'given', it begins with an answer in that form.
 */
const PARTS = 'fieldset, ol, select, input[type=text]';
let groups = 0;

class Answer extends HTMLElement {
  static observedAttributes = ['locked'];

  #timeUp = () => this.give();

  connectedCallback() {
    for (const type of ['input', 'click', 'pointerdown']) {
      this.addEventListener(type, this);
    }
    // Before whoever else hears of it ends the quiz.
    document.addEventListener('time-up', this.#timeUp, true);
    // The fields come with the same message as this element, and after it.
    setTimeout(() => this.#begin());
  }

  /** What was given is the server's to keep. */
  attributeChangedCallback() {
    if (this.#key && this.hasAttribute('locked')) {
      sessionStorage.removeItem(this.#key);
    }
  }

  disconnectedCallback() {
    document.removeEventListener('time-up', this.#timeUp, true);
  }

  /** Gives the answer, if nothing is missing, and says whether it did. */
  give() {
    const parts = this.#parts.map((part) => this.#read(part));
    if (this.hasAttribute('locked') || parts.some((part) => part === '')) {
      return false;
    }
    this.dispatchEvent(new CustomEvent('answer', { detail: parts.join(',') }));
    return true;
  }

  handleEvent(event) {
    const button = event.type === 'click' && event.target.closest('[data-move]');
    if (button) {
      this.#move(button);
    } else if (event.type === 'pointerdown' && event.target.closest('.grip')) {
      this.#drag(event);
    }
    this.#keep();
  }

  get #parts() {
    return [...this.querySelectorAll(PARTS)];
  }

  /** What is filled in of a part, '' where nothing is. */
  #read(part) {
    switch (part.localName) {
      case 'fieldset':
        return [...part.querySelectorAll('input:checked')].map((option) => option.value).join(',');
      case 'ol':
        return [...part.children].map((item) => item.dataset.place).join(',');
      default:
        return part.value.trim();
    }
  }

  #fill(part, written) {
    const values = written.split(',');
    switch (part.localName) {
      case 'fieldset':
        part.querySelectorAll('input').forEach((option) => (option.checked = values.includes(option.value)));
        break;
      case 'ol':
        values.forEach((place) => part.append(part.querySelector(`[data-place="${place}"]`)));
        break;
      default:
        part.value = written;
    }
  }

  /** Several parts have a value each; all options of one stand together. */
  #fillAll(written) {
    const parts = this.#parts;
    const values = parts.length === 1 ? [written] : written.split(',');
    parts.forEach((part, place) => this.#fill(part, values[place]));
  }

  get #key() {
    return this.hasAttribute('keep') ? `casebook-answer:${this.getAttribute('keep')}` : undefined;
  }

  #keep() {
    if (this.#key && !this.hasAttribute('locked')) {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#parts.map((part) => this.#read(part))));
    }
  }

  #begin() {
    for (const group of this.querySelectorAll('fieldset')) {
      groups += 1;
      group.querySelectorAll('input').forEach((option) => (option.name = `options-${groups}`));
    }
    const kept = this.#key && !this.hasAttribute('locked') && sessionStorage.getItem(this.#key);
    if (kept) {
      const parts = JSON.parse(kept);
      this.#parts.forEach((part, place) => this.#fill(part, parts[place]));
    } else if (this.hasAttribute('given')) {
      this.#fillAll(this.getAttribute('given'));
    }
    this.#endsOfList();
  }

  /** The first item can't go up, and the last not down. */
  #endsOfList() {
    for (const list of this.querySelectorAll('ol')) {
      [...list.children].forEach((item, place, all) => {
        item.querySelectorAll('[data-move]').forEach((button) => {
          const to = place + Number(button.dataset.move);
          button.disabled = to < 0 || to >= all.length;
        });
      });
    }
  }

  #move(button) {
    const item = button.closest('li');
    if (Number(button.dataset.move) < 0) {
      item.previousElementSibling.before(item);
    } else {
      item.nextElementSibling.after(item);
    }
    this.#moved(item);
    // So that a key can be pressed again.
    (button.disabled ? item.querySelector('[data-move]:enabled') : button).focus();
  }

  #moved(item) {
    this.#endsOfList();
    const all = [...item.parentNode.children];
    this.#say(`Now at place ${all.indexOf(item) + 1} of ${all.length}`);
  }

  /** Carries an item along, or the side of a pair to its line. */
  #drag(pressed) {
    const item = pressed.target.closest('li');
    if (item.dataset.side) {
      this.#dragSide(item, pressed);
    } else {
      this.#dragItem(item, pressed);
    }
  }

  #dragItem(item, pressed) {
    const carry = (event) => {
      const below = [...item.parentNode.children].find((other) => {
        const box = other.getBoundingClientRect();
        return other !== item && event.clientY < box.top + box.height / 2;
      });
      if (below !== item.nextElementSibling) {
        item.parentNode.insertBefore(item, below ?? null);
      }
    };
    this.#follow(item, pressed, carry, () => this.#moved(item));
  }

  #dragSide(side, pressed) {
    let line;
    const over = (next) => {
      line?.classList.remove('over');
      line = next;
      line?.classList.add('over');
    };
    const carry = (event) => {
      side.style.translate = `${event.clientX - pressed.clientX}px ${event.clientY - pressed.clientY}px`;
      over(document.elementFromPoint(event.clientX, event.clientY)?.closest('.pair'));
    };
    this.#follow(side, pressed, carry, () => {
      side.style.translate = '';
      if (line) {
        line.querySelector('select').value = side.dataset.side;
      }
      over(undefined);
    });
  }

  /** Until the finger or the mouse lets it go. */
  #follow(item, pressed, carry, done) {
    pressed.preventDefault();
    item.classList.add('dragged');
    const release = () => {
      document.removeEventListener('pointermove', carry);
      item.classList.remove('dragged');
      done();
      this.#keep();
    };
    document.addEventListener('pointermove', carry);
    document.addEventListener('pointerup', release, { once: true });
    document.addEventListener('pointercancel', release, { once: true });
  }

  #say(words) {
    if (!this.live) {
      this.live = document.createElement('div');
      this.live.className = 'only-heard';
      this.live.setAttribute('aria-live', 'polite');
      this.append(this.live);
    }
    this.live.textContent = words;
  }
}

customElements.get('casebook-answer') ?? customElements.define('casebook-answer', Answer);
