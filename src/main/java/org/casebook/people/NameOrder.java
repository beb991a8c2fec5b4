package org.casebook.people;

import com.ibm.icu.text.CollationKey;
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
 * Where a name stands in lists: by family name, then by the whole name, in the order of the school's language; and how it
 * is written there.
 * docs/decisions/order-of-names.md
 */
@Component
class NameOrder {

    private static final int LONGEST_KEY = 400;

    /** Another way to guess family names is another order. */
    private static final int GUESS = 2;

    /** How lists write names: the values of {@code casebook.names}. */
    private enum Writing {
        AS_WRITTEN,
        FAMILY_NAME_FIRST;

        static Writing of(String setting) {
            return switch (setting.strip()) {
                case "", "as-written" -> AS_WRITTEN;
                case "family-name-first" -> FAMILY_NAME_FIRST;
                default ->
                    throw new IllegalStateException("casebook.names is '" + setting
                            + "'. Write 'as-written', or 'family-name-first' for lists with 'Öberg, Anna'.");
            };
        }
    }

    private final ULocale language;
    private final Writing writing;

    /**
     * @param language {@code casebook.locale}, such as sv or de-AT; the machine's if it is empty
     * @param names {@code casebook.names}: how lists write them; as they are written if it is empty
     */
    NameOrder(@Value("${casebook.locale:}") String language, @Value("${casebook.names:as-written}") String names) {
        this.writing = Writing.of(names);
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
        return text(collator.getCollationKey(FamilyName.of(displayName, familyName))
                .merge(collator.getCollationKey(displayName)));
    }

    /** The same for what isn't a person's name: as it is read, numbers by what they are worth. */
    String naturalKey(String name) {
        var collator = (RuleBasedCollator) Collator.getInstance(language);
        collator.setNumericCollation(true);
        collator.setAlternateHandlingShifted(true);
        return text(collator.getCollationKey(name));
    }

    private String text(CollationKey key) {
        var text = mark() + HexFormat.of().formatHex(key.toByteArray());
        return text.substring(0, Math.min(text.length(), LONGEST_KEY));
    }

    /** The name as lists have it; null if it stands in them as it is written. */
    @Nullable
    String listName(String displayName, @Nullable String familyName) {
        var turned = writing == Writing.FAMILY_NAME_FIRST ? FamilyName.first(displayName, familyName) : displayName;
        return turned.equals(displayName) ? null : turned;
    }

    /** With what every key begins that was made for this language, by these tables and rules, beside such a list name. */
    String mark() {
        return language.toLanguageTag() + "-" + VersionInfo.ICU_VERSION.getMajor() + "-" + GUESS
                + (writing == Writing.FAMILY_NAME_FIRST ? "f" : "") + ":";
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
