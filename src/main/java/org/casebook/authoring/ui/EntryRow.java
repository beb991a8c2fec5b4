package org.casebook.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The fields of one entry.
 *
 * @param fields by their keys in a question file; an entry that is a text has the empty key
 */
record EntryRow<E>(List<Component> components, Supplier<E> value, Map<String, HasValidation> fields) {}
