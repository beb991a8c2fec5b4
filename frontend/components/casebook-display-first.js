/**
 * Gives a page its look before it is first painted: what the account has, or without one what was chosen in this browser.
 * On the page's root, 'data-account-display' is there when somebody is signed in, and empty while they have chosen
 * nothing. Loaded as a plain script, which the page waits for; casebook-display.js goes on from here.
 */
window.casebookDisplay = (() => {
  const KEY = 'casebook-display';
  const root = document.documentElement;

  const read = (text) => {
    try {
      return JSON.parse(text) ?? undefined;
    } catch {
      return undefined;
    }
  };
  /** A browser may keep nothing at all. */
  const attempt = (use) => {
    try {
      return use();
    } catch {
      return undefined;
    }
  };

  return {
    settings: {},

    /** Whether somebody is signed in. */
    get ofAccount() {
      return root.dataset.accountDisplay !== undefined;
    },

    /** What is kept of them, if anything is. */
    get kept() {
      return read(root.dataset.accountDisplay);
    },
    set kept(settings) {
      root.dataset.accountDisplay = JSON.stringify(settings);
    },

    /** What was chosen in this browser before anybody signed in. */
    get ofDevice() {
      return attempt(() => read(localStorage.getItem(KEY)));
    },
    set ofDevice(settings) {
      attempt(() => localStorage.setItem(KEY, JSON.stringify(settings)));
    },

    /** Whether the one who sits here has chosen it, rather than somebody who sat here before. */
    get justChosen() {
      return attempt(() => sessionStorage.getItem(KEY)) === 'chosen';
    },
    set justChosen(chosen) {
      attempt(() => (chosen ? sessionStorage.setItem(KEY, 'chosen') : sessionStorage.removeItem(KEY)));
    },

    /** The style sheet knows what each means. */
    apply(settings) {
      this.settings = settings;
      for (const name of ['theme', 'textSize', 'lines', 'letters', 'typeface']) {
        if (settings[name]) {
          root.dataset[name] = settings[name];
        } else {
          delete root.dataset[name];
        }
      }
      document.dispatchEvent(new CustomEvent('display-applied', { detail: settings }));
    }
  };
})();
window.casebookDisplay.apply(window.casebookDisplay.kept ?? window.casebookDisplay.ofDevice ?? {});
