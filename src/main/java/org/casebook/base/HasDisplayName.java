package org.casebook.base;

/** A signed-in person as the page's frame shows them. */
public interface HasDisplayName {

    String displayName();
}
