package org.casebook.classroom.ui;

import java.util.UUID;
import org.casebook.base.ui.AddressedPage;

/** A page about a class, or about something in it; its route has {@code classes/:class} before it. */
public abstract class ClassPage extends AddressedPage {

    /** Which class it is about. */
    protected final UUID classId() {
        return ClassLinks.classId(address());
    }
}
