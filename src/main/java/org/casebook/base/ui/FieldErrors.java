package org.casebook.base.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;
import org.casebook.base.InvalidInputException;

/** Says at the fields of a form what is wrong with them; what is about none of them is said as {@link Messages} are. */
public final class FieldErrors {

    private final Map<String, HasValidationProperties> fields = new HashMap<>();

    /** A field of the form, and what services call it. */
    public <F extends HasValidationProperties & Focusable<?>> FieldErrors add(String about, F field) {
        fields.put(about, field);
        return this;
    }

    /**
     * Runs an action that may refuse its input, and leads to the field that it is about.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable action) {
        fields.values().forEach(field -> field.setInvalid(false));
        boolean[] done = {false};
        Messages.attempt(() -> {
            try {
                action.run();
                done[0] = true;
            } catch (InvalidInputException refusal) {
                var field = fields.get(String.valueOf(refusal.field()));
                if (field == null) {
                    throw refusal;
                }
                field.setErrorMessage(String.valueOf(refusal.getMessage()));
                field.setInvalid(true);
                ((Focusable<?>) field).focus();
            }
        });
        return done[0];
    }
}
