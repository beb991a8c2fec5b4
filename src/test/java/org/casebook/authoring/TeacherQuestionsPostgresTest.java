package org.casebook.authoring;

import org.casebook.support.OnPostgres;

@OnPostgres
class TeacherQuestionsPostgresTest extends TeacherQuestionsContract {}
