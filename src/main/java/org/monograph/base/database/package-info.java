/// The database: embedded or external PostgreSQL, the snapshot that an operation reads, timeouts and
/// failures. Migrations under `db/migration` create the tables; the packages above own their content.
package org.monograph.base.database;
