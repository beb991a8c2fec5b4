package org.casebook.assignment;

import org.casebook.support.OnH2;

@OnH2
class TemplatesH2Test extends TemplatesContract {}
