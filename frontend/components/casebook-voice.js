/* The voices that read aloud: those of the device itself, so that no text is sent anywhere. */
const speech = window.speechSynthesis;

const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];

/** The device's voice for a language, if it has one. */
export function voiceFor(tag) {
  const fitting = (speech?.getVoices() ?? []).filter(
    (voice) => voice.localService && language(voice.lang) === language(tag)
  );
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** Calls now and whenever the voices have changed, which some browsers find out late; gives what ends that. */
export function whenVoicesChange(call) {
  speech?.addEventListener?.('voiceschanged', call);
  call();
  return () => speech?.removeEventListener?.('voiceschanged', call);
}

const RATES = { slow: 0.75, normal: 1, fast: 1.25, faster: 1.6 };

/** How fast it reads, as chosen on the panel 'Display'. */
export const rate = () => RATES[window.casebookDisplay?.settings.voice] ?? RATES.normal;
