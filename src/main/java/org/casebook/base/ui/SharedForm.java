package org.casebook.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;

/**
 * What somebody else has saved while a form was open, to be read at the form. Whoever saves second keeps what they typed,
 * reads who changed what and when, and saves again knowingly; what they hadn't touched themselves stays as the other has
 * left it. docs/decisions/two-writers.md
 */
public final class SharedForm<F> extends Div {

    private final transient Function<F, Map<String, String>> words;
    private final transient Consumer<Edit<F>> save;
    private transient F opened;
    private transient F seen;

    /**
     * @param opened what the form shows
     * @param words what it says, by the names of its fields, in their order
     * @param save takes what is to be saved
     */
    public SharedForm(F opened, Function<F, Map<String, String>> words, Consumer<Edit<F>> save) {
        this(opened, opened, words, save);
    }

    /** @param typed what is typed in the form if nothing is touched, where that says the same in other words */
    public SharedForm(F opened, F typed, Function<F, Map<String, String>> words, Consumer<Edit<F>> save) {
        this.opened = typed;
        this.seen = opened;
        this.words = words;
        this.save = save;
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** What would be saved where this is typed. */
    public F wanted(F typed) {
        return new Edit<>(opened, typed).onto(seen);
    }

    /**
     * Saves what is typed, if nobody has changed anything that isn't told here. The form can stay open then.
     *
     * @return whether it is saved
     * @throws org.casebook.base.InvalidInputException if it can't be taken
     */
    public boolean save(F typed) {
        try {
            var wanted = wanted(typed);
            save.accept(new Edit<>(seen, wanted));
            opened = typed;
            seen = wanted;
            setVisible(false);
            return true;
        } catch (ChangedMeanwhileException changed) {
            tell(changed, typed);
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private void tell(ChangedMeanwhileException changed, F typed) {
        seen = (F) changed.now();
        var at = changed.at();
        var list = new UnorderedList();
        var before = words.apply(opened);
        var mine = words.apply(typed);
        var saved = saved(typed, mine);
        words.apply(seen).forEach((field, now) -> {
            var former = before.getOrDefault(field, "");
            if (!now.equals(former)) {
                list.add(new ListItem(field + ": " + shown(now) + ", before " + shown(former) + ". "
                        + outcome(mine.getOrDefault(field, ""), saved.getOrDefault(field, ""), now)));
            }
        });
        removeAll();
        add(
                new Paragraph((changed.by().isEmpty() ? "Somebody else" : changed.by())
                        + " has changed this since you opened it"
                        + (at == null ? "" : ", " + ReaderTime.dateTime(at)) + ". Yours is not saved yet:"),
                list,
                new Paragraph("What you typed is still here. Save again if you still want it that way."));
        setVisible(true);
        scrollIntoView();
    }

    /** What would be saved, in words: of a field in which several things stand, those that others have changed too. */
    private Map<String, String> saved(F typed, Map<String, String> mine) {
        try {
            return words.apply(wanted(typed));
        } catch (InvalidInputException contradiction) {
            return mine;
        }
    }

    private static String outcome(String mine, String saved, String now) {
        if (mine.equals(now)) {
            return "That is what you have, too.";
        }
        if (saved.equals(now)) {
            return "You haven’t touched it: it stays like that.";
        }
        return saved.equals(mine)
                ? "Yours, " + shown(mine) + ", takes its place if you save again."
                : "With what you have changed it becomes " + shown(saved) + " if you save again.";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : "‘" + value + "’";
    }
}
