package org.monograph.base.graph;

import org.monograph.base.database.ContentState;

/// What an operation reads in a test without a database.
public final class NoDatabase extends Reading {

    public NoDatabase() {
        super(ContentState.UNKNOWN, () -> null);
    }

    @Override
    public void open() {}
}
