package org.casebook.lessons;

import org.casebook.support.OnH2;

@OnH2
class HighlightsH2Test extends HighlightsContract {}
