/*
 * Highlights in the passages of the section before it: draws those that the server has told (property 'highlights'), and
 * asks what to do with a selection, a passage, or a highlight that is clicked. The server decides and keeps.
 */
const COLOURS = ['yellow', 'green', 'blue'];
/* Whoever is still selecting isn't asked yet. */
const SETTLED_MILLISECONDS = 350;
const SAVED_AFTER_MILLISECONDS = 1000;
const BLANK = /[ \t\n\f\r\u00a0]/;
const UNSEEN = /[\u00ad\u200b]/;
const BLOCKS = new Set(['P', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'BR']);

/* A passage's text as the server counts it: one space for white space and between blocks, none at the ends. */
function textOf(passage) {
  let text = '';
  const at = [];
  const space = (node, offset) => {
    if (text && !text.endsWith(' ')) {
      text += ' ';
      at.push([node, offset]);
    }
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      [...node.data.matchAll(/[^]/g)].forEach(({ 0: letter, index }) => {
        if (BLANK.test(letter)) {
          space(node, index);
        } else if (!UNSEEN.test(letter)) {
          text += letter;
          at.push([node, index]);
        }
      });
      return;
    }
    const block = BLOCKS.has(node.nodeName);
    block && space(node, 0);
    node.childNodes.forEach(walk);
    block && space(node, node.childNodes.length);
  };
  // Its sources and our own button are no part of it.
  walk(passage.firstElementChild);
  return { text: text.trimEnd(), at };
}

function rangeOf(passage, from, to) {
  const { text, at } = textOf(passage);
  const range = document.createRange();
  if (from < 0 || to > text.length || from >= to) {
    return range;
  }
  range.setStart(...at[from]);
  const [node, offset] = at[to - 1];
  range.setEnd(node, node.nodeType === Node.TEXT_NODE ? offset + 1 : offset);
  return range;
}

/* The part of a passage that a range covers, or nothing. */
function partOf(passage, range) {
  if (!range.intersectsNode(passage)) {
    return undefined;
  }
  const { text, at } = textOf(passage);
  const inside = ([node, offset]) =>
    range.comparePoint(node, offset) === 0 &&
    range.comparePoint(node, Math.min(offset + 1, node.length ?? offset)) === 0;
  let from = at.findIndex(inside);
  let to = at.findLastIndex(inside) + 1;
  while (from >= 0 && from < to && text[from] === ' ') {
    from++;
  }
  while (to > text.length || (to > from && text[to - 1] === ' ')) {
    to--;
  }
  return from >= 0 && from < to ? part(passage, from, to, text) : undefined;
}

const part = (passage, from, to, text) => ({
  passage: passage.dataset.passage,
  from,
  to,
  quote: text.slice(from, to)
});

function sentences(passage) {
  const { text } = textOf(passage);
  const language = passage.closest('[lang]')?.lang || 'en';
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment, index }) =>
    part(passage, index, index + segment.trimEnd().length, text)
  );
}

const short = (text, most = 70) => (text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`);
const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

function make(tag, properties = {}, ...content) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

function button(words, press, label) {
  const made = make('button', { type: 'button', className: 'plain-button', textContent: words });
  made.addEventListener('click', press);
  label && made.setAttribute('aria-label', label);
  return made;
}

/* One of them at a time is shown, so that its id is free. */
function labelled(words, control) {
  control.id = 'highlight-control';
  return [make('label', { htmlFor: control.id, textContent: words }), control];
}

class CasebookHighlights extends HTMLElement {
  #highlights = [];
  #elsewhere = {};
  #tools;
  #said;
  #timer;
  #saving;
  #shown; // the highlight that is open
  #pressed = false;
  #listening;
  #buttons = new Map();

  connectedCallback() {
    this.#tools = make('div', { className: 'highlight-tools', popover: 'auto' });
    this.#tools.setAttribute('role', 'dialog');
    this.#tools.setAttribute('aria-label', 'Highlight');
    this.#tools.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && this.#save());
    this.#said = make('div', { className: 'only-heard' });
    this.#said.setAttribute('role', 'status');
    this.replaceChildren(this.#tools, this.#said);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('selectionchange', () => this.#settle(), { signal });
    document.addEventListener('pointerdown', () => (this.#pressed = true), { signal, capture: true });
    ['pointerup', 'pointercancel'].forEach((event) =>
      document.addEventListener(event, () => this.#release(), { signal, capture: true })
    );
    // The server sets the property before this class is known.
    for (const name of ['elsewhere', 'highlights']) {
      if (Object.hasOwn(this, name)) {
        const told = this[name];
        delete this[name];
        this[name] = told;
      }
    }
    requestAnimationFrame(() => this.#begin(signal));
  }

  disconnectedCallback() {
    this.#listening?.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#saving);
    COLOURS.forEach((colour) => CSS.highlights?.delete(`casebook-${colour}`));
    this.#buttons.forEach((each) => each.remove());
    this.#buttons.clear();
  }

  set highlights(told) {
    this.#highlights = told ?? [];
    this.isConnected && this.#draw();
  }

  /* How many each passage has in the other words, in which it isn't shown. */
  set elsewhere(told) {
    this.#elsewhere = told ?? {};
    this.isConnected && this.#draw();
  }

  get elsewhere() {
    return this.#elsewhere;
  }

  get highlights() {
    return this.#highlights;
  }

  /* The server has made a highlight. */
  made(id, noting) {
    const found = this.#highlights.find((each) => each.id === id);
    if (noting && found) {
      this.#openHighlight(found, true);
      return;
    }
    this.#tools.hidePopover();
    getSelection().removeAllRanges();
    this.#say('Highlighted.');
  }

  #begin(signal) {
    if (!this.isConnected) {
      return;
    }
    this.#passages().forEach((passage) => {
      const opens = button('', () => this.#openPassage(passage));
      opens.classList.add('highlight-passage');
      // Pressing it must not take away what is selected.
      opens.addEventListener('mousedown', (event) => event.preventDefault());
      passage.append(opens);
      this.#buttons.set(passage.dataset.passage, opens);
    });
    this.#reader()?.addEventListener('click', (event) => this.#click(event), { signal });
    this.#draw();
  }

  #draw() {
    const ranges = Object.fromEntries(COLOURS.map((colour) => [colour, []]));
    this.#highlights.forEach((each) => {
      const passage = this.#passage(each.passage);
      passage && ranges[each.colour]?.push(rangeOf(passage, each.from, each.to));
    });
    if (CSS.highlights) {
      COLOURS.forEach((colour) => CSS.highlights.set(`casebook-${colour}`, new Highlight(...ranges[colour])));
    }
    this.#buttons.forEach((opens, id) => {
      const own = this.#of(id);
      const notes = own.filter(({ note }) => note).length;
      opens.textContent = own.length
        ? count(own.length, 'highlight') + (notes ? `, ${count(notes, 'note')}` : '')
        : 'Highlight';
      opens.setAttribute('aria-label', own.length ? `${opens.textContent} in this passage` : 'Highlight this passage');
      const others = this.#elsewhere[id];
      if (others) {
        const words = `${others} in the ${this.closest('[data-words]')?.dataset.words === 'plainer' ? 'usual' : 'plainer'} words`;
        opens.textContent += ` (${words})`;
        opens.setAttribute('aria-label', `${opens.getAttribute('aria-label')} (${words})`);
      }
    });
    this.#refresh();
  }

  /* What is open stays open and shows what is now. */
  #refresh() {
    if (!this.#shown) {
      return;
    }
    const now = this.#highlights.find(({ id }) => id === this.#shown.id);
    if (!now) {
      this.#shown = undefined;
      this.#tools.hidePopover();
      return;
    }
    this.#shown = now;
    this.#tools
      .querySelectorAll('[data-colour]')
      .forEach((each) => each.setAttribute('aria-pressed', each.dataset.colour === now.colour));
    const field = this.#tools.querySelector('textarea');
    if (field && field.value.trim() === now.note) {
      this.#tools.querySelector('.saved').textContent = now.note ? 'Saved.' : '';
    }
  }

  #settle() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#pressed || this.#ask(), SETTLED_MILLISECONDS);
  }

  #release() {
    this.#pressed = false;
    this.#settle();
  }

  #ask() {
    // Who writes a note selects words in it.
    if (this.#tools.contains(document.activeElement)) {
      return;
    }
    const parts = this.#selected();
    if (parts.length) {
      this.#openSelection(parts);
    } else if (this.#tools.classList.contains('for-selection')) {
      this.#tools.hidePopover();
    }
  }

  #selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !this.#reader()?.contains(selection.anchorNode)) {
      return [];
    }
    const range = selection.getRangeAt(0);
    return this.#passages()
      .map((passage) => partOf(passage, range))
      .filter(Boolean);
  }

  #openSelection(parts) {
    const boxes = getSelection().getRangeAt(0).getClientRects();
    this.#open('for-selection', boxes[boxes.length - 1], [
      this.#colours((colour) => this.#make(parts, colour, false)),
      button('Add a note', () => this.#make(parts, COLOURS[0], true))
    ]);
  }

  #openPassage(passage) {
    const own = this.#of(passage.dataset.passage);
    const selected = this.#selected().filter((each) => each.passage === passage.dataset.passage);
    const { text } = textOf(passage);
    const choices = [
      ...selected.map((each) => [`What you have selected: ${short(each.quote)}`, each]),
      ['The whole passage', part(passage, 0, text.length, text)],
      ...sentences(passage).map((each) => [short(each.quote), each])
    ];
    const select = make('select', {}, ...choices.map(([words]) => make('option', { textContent: words })));
    const chosen = () => [choices[select.selectedIndex][1]];
    this.#open('for-passage', this.#buttons.get(passage.dataset.passage).getBoundingClientRect(), [
      ...labelled('What to highlight', select),
      this.#colours((colour) => this.#make(chosen(), colour, false)),
      button('Add a note', () => this.#make(chosen(), COLOURS[0], true)),
      ...(own.length ? [this.#list(own)] : [])
    ]);
    select.focus();
  }

  #list(own) {
    const items = own.map((each) =>
      make(
        'li',
        {},
        button(
          `${each.colour}: ${short(this.#quote(each), 40)}`,
          () => this.#openHighlight(each, true),
          `Change the ${each.colour} highlight: ${short(this.#quote(each), 40)}`
        )
      )
    );
    return make('ul', {}, ...items);
  }

  #openHighlight(highlight, byKey) {
    const passage = this.#passage(highlight.passage);
    const boxes = rangeOf(passage, highlight.from, highlight.to).getClientRects();
    const field = make('textarea', { rows: 3, maxLength: this.longestNote ?? 1000, value: highlight.note });
    field.addEventListener('input', () => {
      this.#tools.querySelector('.saved').textContent = '';
      clearTimeout(this.#saving);
      this.#saving = setTimeout(() => this.#save(), SAVED_AFTER_MILLISECONDS);
    });
    const saved = make('p', { className: 'saved', textContent: highlight.note ? 'Saved.' : '' });
    saved.setAttribute('role', 'status');
    this.#open('for-highlight', boxes[boxes.length - 1], [
      make('p', { className: 'highlight-quote', textContent: short(this.#quote(highlight), 120) }),
      this.#colours((colour) => this.#tell('highlight-coloured', { id: highlight.id, colour })),
      ...labelled('Note', field),
      saved,
      button('Done', () => this.#tools.hidePopover()),
      button('Remove', () => {
        this.#shown = undefined;
        this.#tools.hidePopover();
        this.#tell('highlight-removed', { id: highlight.id });
        this.#buttons.get(highlight.passage)?.focus();
      })
    ]);
    this.#shown = highlight;
    this.#refresh();
    byKey && field.focus();
  }

  #colours(choose) {
    const buttons = COLOURS.map((colour) => {
      const swatch = make('span', { className: `swatch ${colour}`, textContent: 'a' });
      swatch.ariaHidden = 'true';
      const each = button('', () => choose(colour));
      each.dataset.colour = colour;
      each.append(swatch, colour[0].toUpperCase() + colour.slice(1));
      return each;
    });
    const row = make('div', { className: 'highlight-colours' }, ...buttons);
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', 'Colour');
    return row;
  }

  #open(kind, box, content) {
    this.#save();
    this.#shown = undefined;
    this.#tools.className = `highlight-tools ${kind}`;
    this.#tools.replaceChildren(...content);
    // Pressing a button must not take away what is selected.
    this.#tools.onmousedown = (event) => event.target.closest('textarea, select') || event.preventDefault();
    this.#tools.matches(':popover-open') || this.#tools.showPopover();
    this.#place(box);
  }

  /* Below what it is about, or above where there is no room; a narrow window has it at its foot: see the style sheet. */
  #place(box) {
    const { offsetWidth: width, offsetHeight: height } = this.#tools;
    const below = (box?.bottom ?? 0) + 8;
    const top = below + height < innerHeight ? below : Math.max(8, (box?.top ?? 0) - height - 8);
    const left = Math.max(8, Math.min((box?.right ?? 0) - width / 2, innerWidth - width - 8));
    this.#tools.style.setProperty('--top', `${top}px`);
    this.#tools.style.setProperty('--left', `${left}px`);
  }

  #click({ target, clientX: x, clientY: y }) {
    if (target.closest('a, button, vaadin-details-summary') || !getSelection().isCollapsed) {
      return;
    }
    const hit = this.#highlights.findLast((each) => {
      const passage = this.#passage(each.passage);
      return (
        passage &&
        [...rangeOf(passage, each.from, each.to).getClientRects()].some(
          (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
        )
      );
    });
    hit && this.#openHighlight(hit, false);
  }

  #make(parts, colour, noting) {
    this.#tell('highlight-made', { parts, colour, noting });
  }

  #save() {
    clearTimeout(this.#saving);
    const note = this.#tools.querySelector('textarea')?.value.trim();
    if (this.#shown && note !== undefined && note !== this.#shown.note) {
      this.#shown = { ...this.#shown, note };
      this.#tell('highlight-noted', { id: this.#shown.id, note });
    }
  }

  #tell(event, detail) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  #say(words) {
    this.#said.textContent = '';
    requestAnimationFrame(() => (this.#said.textContent = words));
  }

  #quote({ passage, from, to }) {
    return textOf(this.#passage(passage)).text.slice(from, to);
  }

  #of(id) {
    return this.#highlights.filter(({ passage }) => passage === id);
  }

  #reader() {
    return this.parentElement?.querySelector('casebook-reader');
  }

  #passage(id) {
    return this.#passages().find(({ dataset }) => dataset.passage === id);
  }

  #passages() {
    return [...(this.#reader()?.querySelectorAll('[data-passage]') ?? [])];
  }
}

customElements.get('casebook-highlights') ?? customElements.define('casebook-highlights', CasebookHighlights);
