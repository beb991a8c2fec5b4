/* Takes care of calendars that close as they open, as when somebody types a date quickly and presses Enter. */
// They say 'open' after 'closing' then, and the page would stay hidden from screen readers for good: nothing says
// 'closing' a second time. True of Vaadin 25.2: its overlay calls off the frame, but not the timer that the frame set.
document.body.addEventListener('vaadin-overlay-open', (event) => {
  const overlay = event.detail.overlay;
  if (overlay.localName === 'vaadin-date-picker-overlay' && !overlay.opened) {
    overlay.dispatchEvent(new CustomEvent('vaadin-overlay-closing'));
  }
});
