package org.casebook.attempt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import java.util.UUID;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** The place of {@link AboutQuestion}. It fills itself, so that whoever shows a question needn't know of it. */
class AboutSlot extends Div {

    private final @Nullable UUID version;
    private final boolean told;

    /** @param version null for a question that is put to nobody */
    AboutSlot(@Nullable UUID version, boolean told) {
        this.version = version;
        this.told = told;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (version != null && getChildren().findAny().isEmpty()) {
            var reader = CurrentActor.get();
            if (reader.role() == Role.STUDENT) {
                add(Instantiator.get(event.getUI())
                        .getOrCreate(AboutQuestion.class)
                        .of(reader, version, told));
            }
        }
    }
}
