package org.casebook.assignment;

import org.casebook.support.OnH2;

@OnH2
class GroupAssignmentsH2Test extends GroupAssignmentsContract {}
