package org.casebook.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisplaySettingsTest {

    private static final Pattern CHOICE = Pattern.compile("name: '(\\w+)',\\s+title: '[^']+',\\s+options: \\{([^}]*)}");
    private static final Pattern OPTION = Pattern.compile("(\\w+): '");

    @Test
    void whatABrowserSaysIsReadAndSaidAgain() {
        var words = Map.of(
                "theme", "light",
                "textSize", "largest",
                "lines", "wide",
                "letters", "normal",
                "typeface", "opendyslexic",
                "ruler", "one",
                "voice", "slow",
                "words", "plainer");
        assertThat(DisplaySettings.of(words).chosen()).isEqualTo(words);
    }

    @Test
    void whatIsNoneOfItIsAsUsual() {
        assertThat(DisplaySettings.of(Map.of())).isEqualTo(DisplaySettings.USUAL);
        assertThat(DisplaySettings.of(Map.of("theme", "DARK", "textSize", "x".repeat(9999), "voice", "", "more", "1")))
                .isEqualTo(DisplaySettings.USUAL);
    }

    @Test
    void whatIsChosenIsToldInWords() {
        assertThat(DisplaySettings.of(Map.of("theme", "dark", "ruler", "four")).described())
                .containsEntry("Colours", "dark")
                .containsEntry("Reading ruler", "four lines")
                .containsEntry("Typeface", "Casebook's");
    }

    /** What the panel offers is what the server takes, each by the same word. */
    @Test
    void thePanelOffersTheSame() throws IOException {
        var panel = Files.readString(Path.of("frontend/components/casebook-display.js"));
        var offered = CHOICE.matcher(panel)
                .results()
                .collect(Collectors.toMap(choice -> choice.group(1), choice -> OPTION.matcher(choice.group(2))
                        .results()
                        .map(option -> option.group(1))
                        .toList()));
        var taken = Stream.of(DisplaySettings.class.getRecordComponents())
                .collect(Collectors.toMap(component -> component.getName(), component -> Stream.of(
                                component.getType().getEnumConstants())
                        .map(value -> value.toString().toLowerCase(Locale.ROOT))
                        .toList()));
        assertThat(new TreeMap<>(offered)).isEqualTo(new TreeMap<>(taken));
        assertThat(DisplaySettings.USUAL.chosen().keySet()).isEqualTo(taken.keySet());
    }
}
