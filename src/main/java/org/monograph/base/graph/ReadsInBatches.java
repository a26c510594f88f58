package org.monograph.base.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A query that uses the database in batches only, or opens the `Reading` itself where it does not. Before any
/// other query the snapshot is opened.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadsInBatches {}
