/**
 * Reads a part of the page aloud, sentence by sentence, and lights the one that is read. Attribute 'of': the tag of that
 * part, in which all with 'data-read' is read; what stands in the attribute is said before it. Hidden where the device has
 * no voice for the text's language.
 */
import { rate, voiceFor, whenVoicesChange } from './casebook-voice.js';

const speech = window.speechSynthesis;
const LIGHT = 'read-aloud';
const UNSPOKEN = '[popover], [aria-hidden=true], .only-heard, .print-only';

/* A point after these ends no sentence: 'Order No. 7', 'N. N. Somebody'. */
const GOES_ON = /(^|[\s("])(\p{Lu}|Nos?|Mrs?|Dr|St|pp?|cf|ca|vol|e\.g|i\.e)\.\s+$/u;

/** The sentences of a text, each with where it begins and ends. */
function sentences(text, language) {
  const found = Intl.Segmenter
    ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map((part) => part.segment)
    : (text.match(/[^.!?]+[.!?]*\s*/g) ?? []);
  const parts = [];
  for (const part of found) {
    if (parts.length && GOES_ON.test(parts.at(-1))) {
      parts.push(parts.pop() + part);
    } else {
      parts.push(part);
    }
  }
  let from = 0;
  return parts.map((part) => ({ text: part.trim(), from, to: (from += part.length) })).filter(({ text }) => text);
}

/** A block's text, and where each piece of it stands on the page. */
function textOf(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const pieces = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.closest(UNSPOKEN)) {
      pieces.push({ node, from: text.length });
      text += node.data;
    }
  }
  return { text, pieces };
}

function rangeOf(pieces, from, to) {
  const range = document.createRange();
  const at = (place) => pieces.findLast((piece) => piece.from <= place);
  const [first, last] = [at(from), at(to - 1)];
  range.setStart(first.node, from - first.from);
  range.setEnd(last.node, to - last.from);
  return range;
}

/** What is said of an element, a sentence each: { text, element, range }. */
function saidOf(element) {
  const language = element.closest('[lang]')?.lang || 'en';
  const before = element.dataset.read;
  if (element.localName === 'select') {
    const offered = [...element.options].filter((option) => option.value).map((option) => option.textContent);
    return [before, ...offered].map((text) => ({ text, element, language }));
  }
  const said = [];
  const inner = element.querySelectorAll('li, p');
  for (const block of inner.length ? inner : [element]) {
    const { text, pieces } = textOf(block);
    for (const sentence of sentences(text, language)) {
      said.push({
        text: sentence.text,
        element,
        language,
        range: rangeOf(pieces, sentence.from, sentence.to)
      });
    }
  }
  if (before && said.length) {
    said[0].text = `${before} ${said[0].text}`;
  }
  return said;
}

class ReadAloud extends HTMLElement {
  #silence;
  #said = [];
  #place = 0;
  #state = 'silent';
  #spoken;
  #touched;
  #touch = (event) => {
    this.#touched = event.target.closest?.('[data-read], [data-passage]') ?? this.#touched;
  };
  #faster = () => {
    if (this.#state === 'reading' && this.#spoken?.rate !== rate()) {
      this.#say();
    }
  };

  connectedCallback() {
    this.main = this.#button(() => this.#press());
    this.end = this.#button(() => {
      this.#stop();
      this.main.focus();
    });
    this.end.textContent = 'Stop reading';
    this.replaceChildren(this.main, this.end);
    this.#show('silent');
    this.#silence = whenVoicesChange(() => {
      this.hidden = !voiceFor(this.closest('[lang]')?.lang || 'en');
    });
    document.addEventListener('pointerdown', this.#touch);
    document.addEventListener('focusin', this.#touch);
    document.addEventListener('display-applied', this.#faster);
    addEventListener('pagehide', this.#leave);
  }

  disconnectedCallback() {
    this.#silence?.();
    document.removeEventListener('pointerdown', this.#touch);
    document.removeEventListener('focusin', this.#touch);
    document.removeEventListener('display-applied', this.#faster);
    removeEventListener('pagehide', this.#leave);
    this.#stop();
  }

  #leave = () => this.#stop();

  #button(press) {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', press);
    return button;
  }

  #press() {
    if (this.#state === 'reading') {
      // Pausing the voice itself leaves it silent for good on some phones.
      this.#hush();
      this.#show('paused');
    } else {
      if (this.#state === 'silent') {
        this.#begin();
      }
      this.#show('reading');
      this.#say();
    }
  }

  /** From the passage that was touched, if it can be seen, else from the first that can. */
  #begin() {
    const part = document.querySelector(this.getAttribute('of'));
    const readable = part ? [...part.querySelectorAll('[data-read]')] : [];
    const top = this.getBoundingClientRect().bottom;
    const inSight = (element) => {
      const box = element.getBoundingClientRect();
      return box.bottom > Math.max(0, Math.min(top, innerHeight / 3)) && box.top < innerHeight;
    };
    const touched = readable.find(
      (element) => this.#touched && (element.contains(this.#touched) || this.#touched.contains(element))
    );
    // A question is read as a whole.
    const whole = !part?.querySelector('[data-passage]');
    const first = whole
      ? readable[0]
      : touched && inSight(touched)
        ? touched
        : (readable.find(inSight) ?? readable[0]);
    this.#said = readable.slice(Math.max(0, readable.indexOf(first))).flatMap(saidOf);
    this.#place = 0;
  }

  #say() {
    this.#hush();
    const said = this.#said[this.#place];
    if (!said) {
      this.#stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(said.text);
    utterance.lang = said.language;
    utterance.rate = rate();
    const voice = voiceFor(said.language);
    if (voice) {
      utterance.voice = voice;
    }
    utterance.onend = () => this.#spoken === utterance && this.#next();
    utterance.onerror = () => this.#spoken === utterance && this.#stop();
    this.#spoken = utterance;
    this.#light(said);
    speech.speak(utterance);
  }

  #next() {
    this.#place += 1;
    this.#say();
  }

  #stop() {
    if (this.#state !== 'silent') {
      this.#hush();
      this.#unlight();
      this.#said = [];
      this.#show('silent');
    }
  }

  #hush() {
    this.#spoken = undefined;
    speech.cancel();
  }

  #light({ element, range }) {
    this.#unlight();
    if (range && CSS.highlights) {
      CSS.highlights.set(LIGHT, new Highlight(range));
    } else {
      element.classList.add('being-read');
      this.lit = element;
    }
    const box = (range ?? element).getBoundingClientRect();
    if (box.height && (box.top < this.getBoundingClientRect().bottom || box.bottom > innerHeight)) {
      (range?.startContainer.parentElement ?? element).scrollIntoView({ block: 'center' });
    }
  }

  #unlight() {
    CSS.highlights?.delete(LIGHT);
    this.lit?.classList.remove('being-read');
    this.lit = undefined;
  }

  #show(state) {
    this.#state = state;
    this.main.textContent = { silent: 'Read aloud', reading: 'Pause', paused: 'Read on' }[state];
    this.end.hidden = state === 'silent';
    this.toggleAttribute('reading', state !== 'silent');
  }
}

customElements.get('casebook-read-aloud') ?? customElements.define('casebook-read-aloud', ReadAloud);
