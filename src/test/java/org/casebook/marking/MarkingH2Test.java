package org.casebook.marking;

import org.casebook.support.OnH2;

@OnH2
class MarkingH2Test extends MarkingContract {}
