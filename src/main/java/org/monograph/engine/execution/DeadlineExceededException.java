package org.monograph.engine.execution;

import graphql.execution.AbortExecutionException;

/// Ends an execution at its deadline. graphql-java throws the superclass for other reasons too.
public final class DeadlineExceededException extends AbortExecutionException {

    private static final long serialVersionUID = 1L;
}
