package org.casebook.course.quality;

import java.util.List;
import org.casebook.course.Problem;

/** One thing that a good course heeds. */
@FunctionalInterface
interface Rule {

    /** Where the course doesn't, each with what to do about it. */
    List<Problem> findings(Inspected course);
}
