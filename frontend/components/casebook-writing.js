/**
 * Where a student writes. What is typed is kept on this device at once, and only until the server has it; the server gets
 * it when the typing pauses, the field is left or the page is hidden. Properties and attributes say what the server has,
 * and how many words are asked for; events 'draft' and 'hand-in' carry the text and the revision that it was typed on.
 * docs/decisions/writing.md
 */
const PAUSE_MILLISECONDS = 1500;
/* What a device keeps is nobody's any more after a month. */
const KEPT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;
const PREFIX = 'casebook-writing:';
const BEGINNING = 80;

/* As the server counts them: what stands between white space and has a letter or digit. */
const wordsIn = (text) => text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
const counted = (words) => (words === 1 ? '1 word' : `${words} words`);
const beginning = (text) => (text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING).trimEnd()}…`);

function make(tag, properties = {}, ...content) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

/* A browser may keep nothing, by its settings or because it is full. Then the server alone has the text. */
function keep(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // There was nothing to keep it in.
  }
}

function forgetOld() {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX) && !(kept(key)?.at > Date.now() - KEPT_MILLISECONDS))
      .forEach(forget);
  } catch {
    // There is nothing to keep anything in.
  }
}

class Writing extends HTMLElement {
  #field;
  #count;
  #status;
  #choice;
  #base = 0;
  #has = ''; // what the server has, as far as is known
  #said = '';
  #sent; // what is on its way
  #last; // what this device sent last, whether it heard of it or not
  #handInNext = false;
  #timer;
  #waiting = false; // for the student to say which of two texts stays
  #hidden = () => document.hidden && this.#send();
  #leave = () => this.#send();

  connectedCallback() {
    document.addEventListener('visibilitychange', this.#hidden);
    addEventListener('pagehide', this.#leave);
    this.#field || this.#build();
    // The properties come with the same message as this element, and after it.
    setTimeout(() => this.#begin());
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#hidden);
    removeEventListener('pagehide', this.#leave);
    clearTimeout(this.#timer);
  }

  /** The server has what it was sent. */
  saved(revision, said) {
    this.#base = Number(revision);
    this.#has = this.#sent ?? this.#has;
    this.#said = said;
    this.#sent = undefined;
    this.#waiting = false;
    this.#choice.hidden = true;
    if (this.#text === this.#has) {
      forget(this.#key);
      this.#say(said);
    } else {
      this.#typed();
    }
    if (this.#handInNext) {
      this.#handIn();
    }
  }

  /** The server has another text, from another device. */
  meanwhile(text, revision, said) {
    this.#sent = undefined;
    this.#handInNext = false;
    this.#ask(text, Number(revision), said);
  }

  /** The server doesn't take it. */
  refused(why) {
    this.#sent = undefined;
    this.#handInNext = false;
    this.#say(why, true);
  }

  /** It is handed in. */
  forget() {
    clearTimeout(this.#timer);
    this.#has = this.#text;
    forget(this.#key);
  }

  get #text() {
    return this.#field.value;
  }

  get #key() {
    return PREFIX + this.getAttribute('key');
  }

  #build() {
    this.#count = make('p', { className: 'about', id: 'writing-count' });
    this.#field = make('textarea', { id: 'writing-text', rows: 16, spellcheck: true, autocapitalize: 'sentences' });
    this.#field.setAttribute('autocorrect', 'on');
    this.#field.lang = 'en';
    this.#field.setAttribute('aria-describedby', this.#count.id);
    this.#status = make('p', { className: 'saved' });
    this.#status.setAttribute('role', 'status');
    this.#choice = make('div', { className: 'notice', hidden: true });
    this.#choice.setAttribute('role', 'alert');
    this.prepend(
      make('label', { htmlFor: 'writing-text', textContent: 'Your text' }),
      this.#choice,
      this.#field,
      this.#count,
      this.#status
    );
    this.#field.addEventListener('input', () => this.#typed());
    this.#field.addEventListener('blur', () => this.#send());
    this.querySelector('[data-hand-in]')?.addEventListener('click', () => this.#handIn());
  }

  #begin() {
    forgetOld();
    const { text, revision, said } = this.stored;
    this.#base = revision;
    this.#has = text;
    this.#said = said;
    this.#field.value = text;
    const own = kept(this.#key);
    if (own && own.text !== text) {
      this.#field.value = own.text;
      this.#last = own.sent;
      if (own.base === revision || own.sent === text) {
        this.#typed();
        this.#send();
      } else {
        this.#base = own.base;
        this.#ask(text, revision, said);
      }
    } else {
      forget(this.#key);
      this.#say(said);
    }
    this.#showCount();
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#showCount();
    if (this.#text === this.#has && this.#sent === undefined && !this.#waiting) {
      forget(this.#key);
      this.#say(this.#said);
      return;
    }
    const here = this.#keep();
    const longest = Number(this.getAttribute('longest'));
    if (this.#text.length > longest) {
      const much = `${this.#text.length.toLocaleString('en')} characters, of which ${longest.toLocaleString('en')} can be saved`;
      this.#say(`Not saved: these are ${much}.`, true);
      return;
    }
    this.#say(here ? 'Not saved yet; kept on this device' : 'Not saved yet');
    this.#timer = setTimeout(() => this.#send(), PAUSE_MILLISECONDS);
  }

  #keep() {
    const own = { text: this.#text, base: this.#base, sent: this.#last, at: Date.now() };
    return keep(this.#key, own);
  }

  /** One at a time: what is typed meanwhile goes with the next. */
  #send() {
    clearTimeout(this.#timer);
    if (this.#canSend && this.#text !== this.#has) {
      this.#dispatch('draft');
    }
  }

  #handIn() {
    clearTimeout(this.#timer);
    // Whatever is on its way arrives first.
    this.#handInNext = this.#sent !== undefined;
    if (this.#handInNext) {
      return;
    }
    if (this.#waiting) {
      this.#choice.querySelector('button').focus();
    } else if (this.#text.length <= Number(this.getAttribute('longest'))) {
      this.#dispatch('hand-in');
    }
  }

  get #canSend() {
    const fits = this.#text.length <= Number(this.getAttribute('longest'));
    return this.isConnected && this.#sent === undefined && !this.#waiting && fits;
  }

  #dispatch(event) {
    this.#sent = this.#text;
    this.#last = this.#text;
    this.#keep();
    this.dispatchEvent(new CustomEvent(event, { detail: { text: this.#text, base: this.#base } }));
  }

  /** Nothing is overwritten before the student has said which text stays. */
  #ask(text, revision, said) {
    this.#waiting = true;
    this.#keep();
    const button = (words, press) => {
      const made = make('button', { type: 'button', className: 'plain-button', textContent: words });
      made.addEventListener('click', press);
      return made;
    };
    const about = (where, words) =>
      make('p', {}, make('strong', { textContent: where }), ` ${counted(wordsIn(words))}: “${beginning(words)}”`);
    this.#choice.replaceChildren(
      make('p', { textContent: 'This text was changed on another device. Which one do you want to go on with?' }),
      about(`There (${said.charAt(0).toLowerCase()}${said.slice(1)}),`, text),
      about('Here,', this.#text),
      button('Go on with the one from there', () => this.#settle(text, revision, said, text)),
      ' ',
      button('Go on with the one here', () => this.#settle(text, revision, said, this.#text))
    );
    this.#choice.hidden = false;
    this.#say('Not saved: choose above which text stays.', true);
  }

  #settle(has, revision, said, chosen) {
    this.#waiting = false;
    this.#choice.hidden = true;
    this.#base = revision;
    this.#has = has;
    this.#said = said;
    this.#field.value = chosen;
    this.#typed();
    this.#send();
    this.#field.focus();
  }

  #showCount() {
    const words = wordsIn(this.#text);
    const least = Number(this.getAttribute('least'));
    const most = Number(this.getAttribute('most'));
    const range = least === most ? `${least}` : `${least} to ${most}`;
    this.#count.textContent =
      words > most
        ? `${counted(words)}, ${words - most} more than the ${range} asked for`
        : `${counted(words)} of ${range}${words >= least ? ', as asked for' : ''}`;
  }

  /** Routine saving is there to be read, and isn't called out at each pause. */
  #say(words, trouble = false) {
    this.#status.setAttribute('aria-live', trouble ? 'polite' : 'off');
    if (this.#status.textContent !== words) {
      this.#status.textContent = words;
    }
    this.#status.classList.toggle('trouble', trouble);
  }
}

customElements.get('casebook-writing') ?? customElements.define('casebook-writing', Writing);
