package org.casebook.attempt;

import org.casebook.support.OnPostgres;

@OnPostgres
class QuizPapersPostgresTest extends QuizPapersContract {}
