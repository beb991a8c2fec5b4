package org.casebook.learning;

import org.casebook.support.OnPostgres;

@OnPostgres
class PlainQuestionsPostgresTest extends PlainQuestionsContract {}
