package org.casebook.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests in a browser on the packaged demonstration school. Methods that take {@link Visitors} get them. All share one
 * school and one browser, so that no two of them run at the same time.
 */
@ResourceLock("the demonstration school")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(VisitorsExtension.class)
public @interface InBrowser {}
