package org.casebook.gradebook;

import org.casebook.support.OnH2;

@OnH2
class GradeBookH2Test extends GradeBookContract {}
