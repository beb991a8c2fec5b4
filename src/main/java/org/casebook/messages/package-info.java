/**
 * What teachers write to students about an assignment: in Casebook, and by mail where the school wants it.
 *
 * <p>Enter by {@link SentMessages} (for teachers) and {@link ReceivedMessages} (for students).
 */
@NullMarked
package org.casebook.messages;

import org.jspecify.annotations.NullMarked;
