package org.casebook.learning;

import org.casebook.support.OnH2;

@OnH2
class CourseTopicsH2Test extends CourseTopicsContract {}
