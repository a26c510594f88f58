package org.monograph.base.terms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The text for readers of one value of an enum, such as "Boxed warning". It stands beside the value's `@Description`,
/// which is for developers. A translation would replace both, by type and value.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

    String value();
}
