/**
 * Questions to and from the formats of others. What a format of others has and ours has not is named, and so is the
 * reverse: nothing is lost in silence, and nothing is made up.
 */
@NullMarked
package org.casebook.course.exchange;

import org.jspecify.annotations.NullMarked;
