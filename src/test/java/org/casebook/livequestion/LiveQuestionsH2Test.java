package org.casebook.livequestion;

import org.casebook.support.OnH2;

@OnH2
class LiveQuestionsH2Test extends LiveQuestionsContract {}
