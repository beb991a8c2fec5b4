/**
 * Reading: where a student is in the course's sections, what they have highlighted there, and looking things up.
 *
 * <p>Enter by {@link Reading} (one's own), {@link ClassReading} (how far students are in what they are to read), {@link
 * Highlights} with {@link HighlightExport}, {@link Drill} (practice with the glossary) and {@code search}. A room that leads
 * readers to a passage and back again implements {@link CameFrom}.
 */
@NullMarked
package org.casebook.lessons;

import org.jspecify.annotations.NullMarked;
