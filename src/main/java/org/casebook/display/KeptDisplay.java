package org.casebook.display;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What somebody has chosen. */
@Entity
@Table(name = "display_settings")
@DynamicUpdate
class KeptDisplay {

    @Id
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private DisplaySettings.Theme theme;

    @Enumerated(EnumType.STRING)
    private DisplaySettings.TextSize textSize;

    @Enumerated(EnumType.STRING)
    private DisplaySettings.Space lineSpace;

    @Enumerated(EnumType.STRING)
    private DisplaySettings.Space letterSpace;

    @Enumerated(EnumType.STRING)
    private DisplaySettings.Typeface typeface;

    @Enumerated(EnumType.STRING)
    private DisplaySettings.Ruler ruler;

    @Enumerated(EnumType.STRING)
    private DisplaySettings.Voice voice;

    @Enumerated(EnumType.STRING)
    private DisplaySettings.Words words;

    protected KeptDisplay() {}

    KeptDisplay(UUID account, DisplaySettings settings) {
        accountId = account;
        set(settings);
    }

    final void set(DisplaySettings settings) {
        theme = settings.theme();
        textSize = settings.textSize();
        lineSpace = settings.lines();
        letterSpace = settings.letters();
        typeface = settings.typeface();
        ruler = settings.ruler();
        voice = settings.voice();
        words = settings.words();
    }

    DisplaySettings settings() {
        return new DisplaySettings(theme, textSize, lineSpace, letterSpace, typeface, ruler, voice, words);
    }
}
