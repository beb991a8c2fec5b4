package org.casebook.base.ui;

/** How much waits on a page, to stand beside its name in the menu of whoever may open it. */
public interface MenuCount {

    /** The page's path, as the menu has it. */
    String path();

    /** How much it is now for whoever is signed in. */
    int now();
}
