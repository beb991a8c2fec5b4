package org.casebook.regrade;

import org.casebook.support.OnH2;

@OnH2
class CorrectionsH2Test extends CorrectionsContract {}
