package org.casebook.regrade;

import org.casebook.support.OnH2;

@OnH2
class TwoRegradersH2Test extends TwoRegradersContract {}
