package org.casebook.course.question;

import java.util.List;
import org.casebook.course.question.Field.Sort;

/**
 * A list that a question has, with the fields of each entry.
 *
 * @param key its name in a file, which is that of the record's component
 * @param title what authors see above it
 * @param entry what one of its entries is called
 * @param ready how many empty entries a form begins with; none where a question may do without the list
 */
public record EntryList(String key, String title, String entry, int ready, List<Field> fields) {

    /** The field that marks an option as right. */
    public static final String CORRECT = "correct";

    public EntryList {
        fields = List.copyOf(fields);
    }

    static EntryList list(String key, String title, String entry, int ready, Field... fields) {
        return new EntryList(key, title, entry, ready, List.of(fields));
    }

    static EntryList options(String key, String title, String entry) {
        return list(
                key,
                title,
                entry,
                Option.FEWEST,
                new Field("text", Sort.TEXT, "Text", "Write the option."),
                new Field(CORRECT, Sort.FLAG, "This is right", ""),
                new Field("why", Sort.REASON, "Why it is wrong", "Say why this option is wrong."));
    }

    /** Wrong answers that an author foresees. */
    static EntryList misses(String title, String entry, Field wrong) {
        return list(
                "misses",
                title,
                entry,
                1,
                wrong,
                new Field("why", Sort.REASON, "Why it is wrong", "Say why it is wrong."));
    }

    /** Where a field of an entry stands in a question, such as {@code options/2/why}; entries are counted from 0. */
    public String path(int place, Field field) {
        var path = key + "/" + place;
        return field.key().isEmpty() ? path : path + "/" + field.key();
    }

    /** Whether its entries are options, of which only wrong ones have a reason. */
    public boolean isOfOptions() {
        return fields.stream().anyMatch(field -> field.key().equals(CORRECT));
    }

    /** Whether its entries are nothing but words. */
    public boolean isOfWords() {
        return fields.getFirst().key().isEmpty();
    }
}
