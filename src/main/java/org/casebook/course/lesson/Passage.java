package org.casebook.course.lesson;

import java.util.List;

/**
 * A paragraph, list or quotation that questions can rest on.
 *
 * @param id unique within its section
 * @param sources ids of the case study's paragraphs that it rests on, at least one
 * @param html its text as safe HTML: one block element; a key term is
 *     {@code <button type="button" class="term" popovertarget="term-ID">}
 * @param text its text without any markup
 */
public record Passage(String id, List<String> sources, String html, String text) implements Block {

    public Passage {
        sources = List.copyOf(sources);
    }
}
