package org.casebook.writing;

import java.util.UUID;

/**
 * A text is about to be given back to its student, to go on with, or to be typed in from paper in another way. Published in the same transaction: whoever has marked it
 * refuses by an InvalidInputException.
 */
public record AnswerGivenBack(UUID answer) {}
