package org.casebook.attempt;

import org.casebook.support.OnH2;

@OnH2
class QuizPapersH2Test extends QuizPapersContract {}
