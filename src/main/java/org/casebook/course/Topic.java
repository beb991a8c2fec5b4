package org.casebook.course;

/**
 * One of the abilities that a course teaches and measures.
 *
 * @param id short name that files and addresses use, such as {@code causes}
 * @param name what a person sees
 * @param summary one sentence on what the topic covers
 */
public record Topic(String id, String name, String summary) {}
