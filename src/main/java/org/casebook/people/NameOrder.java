package org.casebook.people;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where a name stands in lists: by family name, then by the whole name, in the order of the school's language.
 * docs/decisions/order-of-names.md
 */
@Component
class NameOrder {

    private static final int LONGEST_KEY = 400;

    private final ULocale language;

    /** @param language {@code casebook.locale}, such as sv or de-AT; the machine's if it is empty */
    NameOrder(@Value("${casebook.locale:}") String language) {
        this.language = language.isBlank() ? machines() : ULocale.forLanguageTag(language.strip());
        if (this.language.getLanguage().isEmpty()) {
            throw new IllegalStateException(
                    "casebook.locale is '" + language + "', which is no language. Write it like 'sv' or 'de-AT'.");
        }
    }

    /** What is compared letter by letter, in a database too, to sort names. */
    String sortKey(String displayName, @Nullable String familyName) {
        var collator = (RuleBasedCollator) Collator.getInstance(language);
        // Spaces, hyphens and apostrophes count only where nothing else differs: O’Brien stands with O'Brien.
        collator.setAlternateHandlingShifted(true);
        var key = collator.getCollationKey(FamilyName.of(displayName, familyName))
                .merge(collator.getCollationKey(displayName));
        var text = mark() + HexFormat.of().formatHex(key.toByteArray());
        return text.substring(0, Math.min(text.length(), LONGEST_KEY));
    }

    /** With what every key begins that was made for this language by these tables. */
    String mark() {
        return language.toLanguageTag() + "-" + VersionInfo.ICU_VERSION.getMajor() + ":";
    }

    /** What else a machine's settings say, such as how it sorts files, is none of the school's. */
    private static ULocale machines() {
        var machine = Locale.getDefault();
        return ULocale.forLocale(new Locale.Builder()
                .setLanguage(machine.getLanguage().isEmpty() ? "en" : machine.getLanguage())
                .setScript(machine.getScript())
                .setRegion(machine.getCountry())
                .build());
    }
}
