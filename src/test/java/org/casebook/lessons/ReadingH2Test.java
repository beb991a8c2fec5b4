package org.casebook.lessons;

import org.casebook.support.OnH2;

@OnH2
class ReadingH2Test extends ReadingContract {}
