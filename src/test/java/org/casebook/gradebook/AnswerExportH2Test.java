package org.casebook.gradebook;

import org.casebook.support.OnH2;

@OnH2
class AnswerExportH2Test extends AnswerExportContract {}
