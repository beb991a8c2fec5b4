package org.casebook.classroom;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is in an active class.
 *
 * @param className its name
 * @param number by which the class's lists go; null where they go by name, and for who has none
 */
public record ListedIn(
        UUID person, String className, @Nullable Integer number) {}
