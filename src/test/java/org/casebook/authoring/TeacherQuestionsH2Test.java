package org.casebook.authoring;

import org.casebook.support.OnH2;

@OnH2
class TeacherQuestionsH2Test extends TeacherQuestionsContract {}
