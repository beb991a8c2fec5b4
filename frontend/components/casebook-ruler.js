/* A band across the page that helps to stay in the line. It follows the mouse, the finger and the keyboard's focus, takes
   no clicks, and what is below it can be read. */
const LINES = { one: 1, two: 2, four: 4 };

let band;
let lines = 0;

function place(target, middle) {
  const text = target instanceof Element ? getComputedStyle(target) : getComputedStyle(document.body);
  const line = parseFloat(text.lineHeight) || parseFloat(text.fontSize) * 1.5;
  band.style.height = `${Math.round(line * lines)}px`;
  band.style.top = `${Math.round(middle - (line * lines) / 2)}px`;
}

const followPointer = (event) => place(event.composedPath()[0], event.clientY);

const followFocus = (event) => {
  const target = event.composedPath()[0];
  // A click has brought it there already.
  if (target instanceof Element && target.matches(':focus-visible')) {
    const box = target.getBoundingClientRect();
    place(target, box.top + box.height / 2);
  }
};

/** Shows it so many lines high, or not at all. */
export function showRuler(height) {
  lines = LINES[height] ?? 0;
  const change = lines && !band ? 'addEventListener' : !lines && band ? 'removeEventListener' : undefined;
  if (lines && !band) {
    band = document.createElement('div');
    band.className = 'reading-ruler';
    band.setAttribute('aria-hidden', 'true');
    document.body.append(band);
  } else if (!lines && band) {
    band.remove();
    band = undefined;
  }
  if (change) {
    document[change]('pointermove', followPointer, { passive: true });
    document[change]('pointerdown', followPointer, { passive: true });
    document[change]('focusin', followFocus);
  }
  if (band) {
    place(document.body, innerHeight / 3);
  }
}
