package org.casebook.classroom;

import org.casebook.support.OnH2;

@OnH2
class ClassDirectoryH2Test extends ClassDirectoryContract {}
