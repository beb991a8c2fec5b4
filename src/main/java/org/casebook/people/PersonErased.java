package org.casebook.people;

/**
 * Told, in the transaction that erases somebody, to every feature that keeps something of people: it takes away what
 * could say who they were, and keeps what statistics rest on.
 *
 * @param person as they were called until now
 */
public record PersonErased(Person person) {}
