/**
 * Counts down the time left and fires 'time-up' once at the end. Attributes: 'seconds', how many are left now; 'label', of
 * what they are, if not of the whole time. The minutes are announced to screen readers at a few moments only; a countdown
 * read aloud would drown everything else.
 */
const ANNOUNCED = new Set([600, 300, 60, 30]);

class TimeLeft extends HTMLElement {
  connectedCallback() {
    this.end = performance.now() + Number(this.getAttribute('seconds')) * 1000;
    this.shown = document.createElement('span');
    this.shown.setAttribute('aria-hidden', 'true');
    this.spoken = document.createElement('span');
    this.spoken.className = 'only-heard';
    this.spoken.setAttribute('role', 'status');
    this.replaceChildren(this.shown, this.spoken);
    this.say(this.left());
    this.timer = setInterval(() => this.tick(), 500);
    this.tick();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  left() {
    return Math.max(0, Math.ceil((this.end - performance.now()) / 1000));
  }

  tick() {
    const left = this.left();
    if (left === this.last) {
      return;
    }
    this.last = left;
    const minutes = Math.floor(left / 60);
    this.shown.textContent = `${this.getAttribute('label') ?? 'Time left'}: ${minutes}:${String(left % 60).padStart(2, '0')}`;
    this.toggleAttribute('short', left <= 60);
    if (ANNOUNCED.has(left)) {
      this.say(left);
    }
    if (left === 0) {
      clearInterval(this.timer);
      this.dispatchEvent(new CustomEvent('time-up'));
    }
  }

  say(left) {
    this.spoken.textContent = left >= 120 ? `${Math.round(left / 60)} minutes left` : `${left} seconds left`;
  }
}

if (!customElements.get('casebook-time-left')) {
  customElements.define('casebook-time-left', TimeLeft);
}
