package org.casebook.assignment;

import org.casebook.support.OnH2;

@OnH2
class AssignmentLifecycleH2Test extends AssignmentLifecycleContract {}
