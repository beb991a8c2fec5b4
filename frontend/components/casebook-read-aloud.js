/**
 * A button that reads texts aloud with the browser's own voice, and stops. Property 'passages': the texts, one after the
 * other. Hidden where the browser has no voice.
 */
const speech = window.speechSynthesis;

class ReadAloud extends HTMLElement {
  #lookForVoices = () => {
    this.hidden = !speech?.getVoices().length;
  };

  connectedCallback() {
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.addEventListener('click', () => (this.reading ? this.#stop() : this.#read()));
    this.replaceChildren(this.button);
    this.#show(false);
    this.#lookForVoices();
    speech?.addEventListener?.('voiceschanged', this.#lookForVoices);
  }

  disconnectedCallback() {
    speech?.removeEventListener?.('voiceschanged', this.#lookForVoices);
    this.#stop();
  }

  #read() {
    speech.cancel();
    const passages = this.passages ?? [];
    const language = this.closest('[lang]')?.lang;
    passages.forEach((text, place) => {
      const utterance = new SpeechSynthesisUtterance(text);
      if (language) {
        utterance.lang = language;
      }
      if (place === passages.length - 1) {
        this.last = utterance;
        utterance.onend = () => this.last === utterance && this.#show(false);
      }
      speech.speak(utterance);
    });
    this.#show(passages.length > 0);
  }

  #stop() {
    if (this.reading) {
      this.last = undefined;
      speech.cancel();
      this.#show(false);
    }
  }

  #show(reading) {
    this.reading = reading;
    this.button.textContent = reading ? 'Stop reading' : 'Read aloud';
  }
}

customElements.get('casebook-read-aloud') ?? customElements.define('casebook-read-aloud', ReadAloud);
