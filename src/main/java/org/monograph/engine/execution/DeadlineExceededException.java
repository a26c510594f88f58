package org.monograph.engine.execution;

import graphql.execution.AbortExecutionException;

/// Ends an execution at its deadline. The engine has reasons of its own for the class above, which are not this one.
public final class DeadlineExceededException extends AbortExecutionException {

    private static final long serialVersionUID = 1L;
}
