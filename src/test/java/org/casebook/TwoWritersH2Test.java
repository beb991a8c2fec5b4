package org.casebook;

import org.casebook.support.OnH2;

@OnH2
class TwoWritersH2Test extends TwoWritersContract {}
