package org.casebook.assignment;

import org.casebook.support.OnH2;

@OnH2
class ModuleLibraryH2Test extends ModuleLibraryContract {}
