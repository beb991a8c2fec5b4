package org.casebook.writing;

import org.casebook.support.OnH2;

@OnH2
class WritingH2Test extends WritingContract {}
