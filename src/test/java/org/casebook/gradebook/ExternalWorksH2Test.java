package org.casebook.gradebook;

import org.casebook.support.OnH2;

@OnH2
class ExternalWorksH2Test extends ExternalWorksContract {}
