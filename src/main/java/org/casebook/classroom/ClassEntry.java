package org.casebook.classroom;

import java.io.Serializable;
import java.util.UUID;

/** A class without its people. */
public record ClassEntry(UUID id, ClassForm form, boolean archived) implements Serializable {}
