package org.monograph.engine.answers;

import java.nio.ByteBuffer;
import org.monograph.base.terms.ContentException;

/// How the result of an operation is written, such as a page.
@FunctionalInterface
public interface AnswerForm {

    /// As it is.
    AnswerForm JSON = json -> json;

    /// @param json a result without errors
    /// @throws ContentException when the result cannot be written, because something that was asked for does
    /// not exist
    ByteBuffer write(ByteBuffer json);
}
