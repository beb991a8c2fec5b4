/**
 * Several forms of a test that are as hard and tell as much as each other: {@link ParallelForms}. A mixed-integer programme
 * with a time limit, and what stands in for it: docs/decisions/parallel-forms.md.
 */
@NullMarked
package org.casebook.adaptive.parallel;

import org.jspecify.annotations.NullMarked;
