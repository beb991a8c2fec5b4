package org.casebook.progress;

import org.casebook.support.OnH2;

@OnH2
class AssignmentResultsH2Test extends AssignmentResultsContract {}
