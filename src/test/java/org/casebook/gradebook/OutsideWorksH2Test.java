package org.casebook.gradebook;

import org.casebook.support.OnH2;

@OnH2
class OutsideWorksH2Test extends OutsideWorksContract {}
