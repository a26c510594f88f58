package org.monograph.base.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A field that reads what can change without a new content version, as labels do. No answer that has it is cached, nor
/// any part of one (ADR 40).
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NotCached {}
