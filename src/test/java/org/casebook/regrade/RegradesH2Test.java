package org.casebook.regrade;

import org.casebook.support.OnH2;

@OnH2
class RegradesH2Test extends RegradesContract {}
