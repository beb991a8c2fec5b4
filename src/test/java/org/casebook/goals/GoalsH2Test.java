package org.casebook.goals;

import org.casebook.support.OnH2;

@OnH2
class GoalsH2Test extends GoalsContract {}
