package org.monograph.content.scope;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Leaves a scope without a limit out of documents and columns, so that the digest of a document without
/// scopes stays the same.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@JacksonAnnotationsInside
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = OmittedEverywhere.Filter.class)
public @interface OmittedEverywhere {

    /// Jackson leaves out values that equal it.
    final class Filter {

        @Override
        public boolean equals(Object value) {
            return value == null || Scope.EVERYWHERE.equals(value);
        }

        @Override
        public int hashCode() {
            return Filter.class.hashCode();
        }
    }
}
