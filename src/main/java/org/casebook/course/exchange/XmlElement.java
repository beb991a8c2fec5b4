package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an XML file with its line, as far as a file of questions needs it. */
final class XmlElement {

    private final String name;
    private final int line;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, int line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = new LinkedHashMap<>(attributes);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void addText(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    /** From 1. */
    int line() {
        return line;
    }

    /** The text directly in it. */
    String text() {
        return text.toString();
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<XmlElement> children() {
        return children;
    }

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The text of a child without white space around it; empty where there is no such child. */
    String childText(String wanted) {
        return child(wanted).map(XmlElement::value).orElse("");
    }

    /** Its own text, or that of its child {@code text}, which Moodle puts in between for some. */
    String value() {
        return child("text").map(XmlElement::text).orElseGet(this::text).strip();
    }
}
