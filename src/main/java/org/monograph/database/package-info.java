/// The database itself: the embedded PostgreSQL and its directory, and the snapshot that a request reads from.
/// Tables are made by the migrations under `db/migration`; what stands in them belongs to the rooms above.
package org.monograph.database;
