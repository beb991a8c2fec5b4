package org.casebook.regrade;

import org.casebook.support.OnH2;

@OnH2
class TwoCorrectorsH2Test extends TwoCorrectorsContract {}
