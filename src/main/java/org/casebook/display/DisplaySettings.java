package org.casebook.display;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants their pages to look and to be read. What is offered stands in casebook-display.js, and what it does
 * in the style sheet.
 *
 * @param lines the space between lines
 * @param letters the space between letters
 * @param ruler how many lines the reading ruler is high
 * @param voice how fast it reads aloud
 * @param words in which words lessons are read
 */
public record DisplaySettings(
        Theme theme,
        TextSize textSize,
        Space lines,
        Space letters,
        Typeface typeface,
        Ruler ruler,
        Voice voice,
        Words words) {

    /** The colours; unless chosen, those that the device has. */
    public enum Theme {
        DEVICE,
        LIGHT,
        DARK
    }

    public enum TextSize {
        NORMAL,
        LARGE,
        LARGER,
        LARGEST
    }

    public enum Space {
        NORMAL,
        WIDE
    }

    public enum Typeface {
        CASEBOOK,
        HYPERLEGIBLE,
        OPENDYSLEXIC
    }

    public enum Ruler {
        OFF,
        ONE,
        TWO,
        FOUR
    }

    public enum Voice {
        SLOW,
        NORMAL,
        FAST,
        FASTER
    }

    public enum Words {
        USUAL,
        PLAINER
    }

    /** As pages are for who has chosen nothing. */
    public static final DisplaySettings USUAL = new DisplaySettings(
            Theme.DEVICE,
            TextSize.NORMAL,
            Space.NORMAL,
            Space.NORMAL,
            Typeface.CASEBOOK,
            Ruler.OFF,
            Voice.NORMAL,
            Words.USUAL);

    /** What a browser says; where that is none of what is offered, it is as usual. */
    public static DisplaySettings of(Map<String, String> chosen) {
        return new DisplaySettings(
                of(chosen.get("theme"), USUAL.theme),
                of(chosen.get("textSize"), USUAL.textSize),
                of(chosen.get("lines"), USUAL.lines),
                of(chosen.get("letters"), USUAL.letters),
                of(chosen.get("typeface"), USUAL.typeface),
                of(chosen.get("ruler"), USUAL.ruler),
                of(chosen.get("voice"), USUAL.voice),
                of(chosen.get("words"), USUAL.words));
    }

    private static <E extends Enum<E>> E of(@Nullable String word, E usual) {
        for (E offered : usual.getDeclaringClass().getEnumConstants()) {
            if (word(offered).equals(word)) {
                return offered;
            }
        }
        return usual;
    }

    /** The same as a browser takes it. */
    public Map<String, String> chosen() {
        var said = new LinkedHashMap<String, String>();
        said.put("theme", word(theme));
        said.put("textSize", word(textSize));
        said.put("lines", word(lines));
        said.put("letters", word(letters));
        said.put("typeface", word(typeface));
        said.put("ruler", word(ruler));
        said.put("voice", word(voice));
        said.put("words", word(words));
        return said;
    }

    /** The same for who reads it: what it is about, and what is chosen. */
    public Map<String, String> described() {
        var described = new LinkedHashMap<String, String>();
        described.put("Colours", theme == Theme.DEVICE ? "as the device has them" : word(theme));
        described.put("Text size", word(textSize));
        described.put("Space between lines", word(lines));
        described.put("Space between letters", word(letters));
        described.put(
                "Typeface",
                switch (typeface) {
                    case CASEBOOK -> "Casebook's";
                    case HYPERLEGIBLE -> "Atkinson Hyperlegible";
                    case OPENDYSLEXIC -> "OpenDyslexic";
                });
        described.put(
                "Reading ruler",
                switch (ruler) {
                    case OFF -> "none";
                    case ONE -> "1 line";
                    case TWO, FOUR -> word(ruler) + " lines";
                });
        described.put("Speed of reading aloud", word(voice));
        described.put("Words of lessons", word(words));
        return described;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
