package org.monograph;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.monograph.base.database.TestDatabase;

/// A test of the whole service, over HTTP and on a real PostgreSQL.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MonographTest {}
