package org.casebook.livequestion;

import org.casebook.support.OnPostgres;

@OnPostgres
class LiveQuestionsPostgresTest extends LiveQuestionsContract {}
