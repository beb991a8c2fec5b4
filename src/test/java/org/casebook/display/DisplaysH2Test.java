package org.casebook.display;

import org.casebook.support.OnH2;

@OnH2
class DisplaysH2Test extends DisplaysContract {}
